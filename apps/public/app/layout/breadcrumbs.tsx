import { m } from '@samordning/messages'
import { useLocation } from 'react-router'
import { withoutLocale } from '../locale.ts'
import { hrefTo } from '../moment.ts'

/** The sections that have pages below them, by the first word of their address. */
const sections: Record<string, () => string> = {
  lan: m.common_nav_counties,
  samordningsgrupper: m.common_nav_groups,
  myndigheter: m.common_nav_agencies,
  lagstiftning: m.common_nav_law,
  uppdrag: m.common_nav_assignments,
  rapporter: m.common_nav_reports,
  nyheter: m.common_nav_news,
  handelser: m.common_nav_events,
  om: m.common_nav_about,
}

/** The way back up, read from the address. The page itself is named by its heading just below. */
export function Breadcrumbs() {
  const [section, child] = withoutLocale(useLocation().pathname).split('/').filter(Boolean)
  if (section === undefined) return null
  const name = child === undefined ? undefined : sections[section]
  return (
    <nav className="breadcrumbs wide" aria-label={m.common_breadcrumbs_label()}>
      <ol>
        <li>
          <a href={hrefTo('/')}>{m.common_breadcrumbs_home()}</a>
        </li>
        {name && (
          <li>
            <a href={hrefTo(`/${section}`)}>{name()}</a>
          </li>
        )}
      </ol>
    </nav>
  )
}
