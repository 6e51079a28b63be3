import { m } from '@samordning/messages'
import { localized, withoutLocale } from '../locale.ts'

const words = [
  { path: '/lan', name: m.common_nav_counties },
  { path: '/lagstiftning', name: m.common_nav_law },
  { path: '/uppdrag', name: m.common_nav_assignments },
  { path: '/rapporter', name: m.common_nav_reports },
  { path: '/nyheter', name: m.common_nav_news },
]

export function SiteHeader({ pathname }: { pathname: string }) {
  const here = withoutLocale(pathname)
  return (
    <header>
      <a href={localized('/')}>{m.common_site_name()}</a>
      <nav aria-label={m.common_nav_label()}>
        <ul>
          {words.map(({ path, name }) => (
            <li key={path}>
              <a href={localized(path)} aria-current={here === path ? 'page' : here.startsWith(`${path}/`) ? 'true' : undefined}>
                {name()}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
