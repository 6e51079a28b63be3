import { m } from '@samordning/messages'
import { localized } from '../locale.ts'

/** Where to turn: a band of its own on every page, never a pop-up. */
export function HelpBand() {
  return (
    <aside className="help-band" aria-label={m.common_help_question()}>
      <p className="wide">
        <a href={localized('/hjalp')}>{m.common_help_question()}</a> <span>{m.common_help_answer()}</span>
      </p>
    </aside>
  )
}
