import { m } from '@samordning/messages'
import type { ReactNode } from 'react'
import { Links, Outlet } from 'react-router'
import type { Route } from './+types/root.ts'
import { FeedLinks } from './feeds/feed-links.tsx'
import { currentLocale } from './locale.ts'
import { Breadcrumbs } from './layout/breadcrumbs.tsx'
import { ErrorPage } from './layout/error-page.tsx'
import { ExitBar } from './layout/exit-bar.tsx'
import { exitScript } from './layout/exit-script.ts'
import icon from './layout/icon.svg?no-inline'
import { HelpBand } from './layout/help-band.tsx'
import { SiteFooter } from './layout/site-footer.tsx'
import { SiteHeader } from './layout/site-header.tsx'
import { PreviewBar } from './layout/preview-bar.tsx'
import { page } from './page.ts'
import { WithSourceNotes } from './provenance/source-notes.tsx'
import stylesheet from './styles/site.css?url'

/** Whole addresses, as programs and those who share a text need them, begin with this. */
export const loader = page(({ origin, ahead }) => ({ origin, ahead }))

export const links = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: icon, type: 'image/svg+xml' },
]

/** The frame of every page, of the error pages too. Each page gives its own title: see PageHeader. */
export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={currentLocale()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Links />
        <FeedLinks feed={{}} />
      </head>
      <body>
        <a className="skip" href="#content">
          {m.common_skip_to_content()}
        </a>
        <PreviewBar />
        <ExitBar />
        <SiteHeader />
        <HelpBand />
        <Breadcrumbs />
        <main className="wide" id="content" tabIndex={-1}>
          <WithSourceNotes>{children}</WithSourceNotes>
        </main>
        <SiteFooter />
        <script dangerouslySetInnerHTML={{ __html: exitScript }} />
        {import.meta.env.DEV && <script type="module" src="/@vite/client" />}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />
}
