import { m } from '@samordning/messages'
import { Links, Outlet, useLocation } from 'react-router'
import { currentLocale } from './locale.ts'
import { SiteHeader } from './layout/site-header.tsx'
import stylesheet from './styles/site.css?url'

export const links = () => [{ rel: 'stylesheet', href: stylesheet }]

export function Layout({ children }: { children: React.ReactNode }) {
  const { pathname } = useLocation()
  return (
    <html lang={currentLocale()}>
      <head>
        <meta {...({ charset: 'utf-8' } as object)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Links />
      </head>
      <body>
        <a className="skip" href="#content">
          {m.common_skip_to_content()}
        </a>
        <SiteHeader pathname={pathname} />
        <main id="content">{children}</main>
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <h1>{String((error as Error).message)}</h1>
}
