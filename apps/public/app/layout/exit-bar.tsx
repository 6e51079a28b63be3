import { m } from '@samordning/messages'
import { LanguageLink } from './language-link.tsx'
import { exitHref } from './exit-script.ts'

/** The way out, first on every page and always in sight. A plain link where scripts do not run. */
export function ExitBar() {
  return (
    <nav className="exit-bar" aria-label={m.common_exit_bar_label()}>
      <div className="wide">
        <LanguageLink isShort />
        <a className="exit" id="exit" href={exitHref} rel="noreferrer">
          {m.common_exit()}
        </a>
        <span className="hint">{m.common_exit_hint()}</span>
      </div>
    </nav>
  )
}
