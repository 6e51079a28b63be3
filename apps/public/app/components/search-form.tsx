import { m } from '@samordning/messages'
import { localized } from '../locale.ts'

/** The way to the search page, from anywhere. */
export function SearchForm(props: { id: string; value?: string; isLabelHidden?: boolean }) {
  return (
    <form action={localized('/sok')} role="search" aria-label={m.common_search_label()}>
      <label htmlFor={props.id} className={props.isLabelHidden ? 'hidden-but-read' : undefined}>
        {m.common_search_label()}
      </label>
      <div className="search">
        <input id={props.id} type="search" name="q" defaultValue={props.value} autoComplete="off" enterKeyHint="search" />
        <button>{m.common_search_button()}</button>
      </div>
    </form>
  )
}
