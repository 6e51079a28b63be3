import { m } from '@samordning/messages'
import { useLocation } from 'react-router'
import { SearchForm } from '../components/search-form.tsx'
import { withoutLocale } from '../locale.ts'
import { hrefTo } from '../moment.ts'

const words = [
  { path: '/lan', name: m.common_nav_counties },
  { path: '/lagstiftning', name: m.common_nav_law },
  { path: '/uppdrag', name: m.common_nav_assignments },
  { path: '/rapporter', name: m.common_nav_reports },
  { path: '/nyheter', name: m.common_nav_news },
]

/** The name, the search and the five words. */
export function SiteHeader() {
  const here = withoutLocale(useLocation().pathname)
  return (
    <header>
      <div className="masthead wide">
        <div>
          <a className="site-name" href={hrefTo('/')}>
            {m.common_site_name()}
          </a>
          <p className="tagline">{m.common_tagline()}</p>
        </div>
        {here !== '/sok' && <SearchForm id="site-search" isLabelHidden />}
        <a className="search-link" href={hrefTo('/sok')}>
          {m.common_search_button()}
        </a>
      </div>
      <nav className="main-nav" aria-label={m.common_nav_label()}>
        <ul className="wide">
          {words.map(({ path, name }) => (
            <li key={path}>
              <a href={hrefTo(path)} aria-current={isHere(path, here)}>
                {name()}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

/** `page` for the page itself, `true` for the section that it lies in. */
function isHere(path: string, here: string) {
  if (here === path) return 'page'
  return here.startsWith(`${path}/`) ? true : undefined
}
