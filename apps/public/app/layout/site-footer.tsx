import { m } from '@samordning/messages'
import { hrefTo } from '../moment.ts'
import { LanguageLink } from './language-link.tsx'

const more = [
  { path: '/samordningsgrupper', name: m.common_nav_groups },
  { path: '/myndigheter', name: m.common_nav_agencies },
  { path: '/handelser', name: m.common_nav_events },
  { path: '/siffror', name: m.common_nav_statistics },
  { path: '/hjalp', name: m.common_nav_help },
]

const about = [
  { path: '/om', name: m.common_nav_about },
  { path: '/om/kallor', name: m.common_nav_sources },
  { path: '/om/ordlista', name: m.glossary_title },
  { path: '/om/floden', name: m.feeds_title },
  { path: '/om/tillganglighet', name: m.common_nav_accessibility },
  { path: '/om/personuppgifter', name: m.common_nav_personal_data },
]

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="wide columns">
        <nav aria-labelledby="footer-more">
          <h2 id="footer-more">{m.common_footer_more()}</h2>
          <FooterLinks links={more} />
        </nav>
        <nav aria-labelledby="footer-about">
          <h2 id="footer-about">{m.common_footer_site()}</h2>
          <FooterLinks links={about} />
        </nav>
        <div className="last">
          <h2>{m.common_footer_language()}</h2>
          <p>
            <LanguageLink />
          </p>
          <p>{m.common_footer_privacy()}</p>
        </div>
      </div>
    </footer>
  )
}

function FooterLinks({ links }: { links: readonly { path: string; name: () => string }[] }) {
  return (
    <ul>
      {links.map(({ path, name }) => (
        <li key={path}>
          <a href={hrefTo(path)}>{name()}</a>
        </li>
      ))}
    </ul>
  )
}
