import { m } from '@samordning/messages'
import { localized } from '../locale.ts'

/** The way to the search page, from anywhere. */
export function SearchForm(props: { id: string; value?: string; isLabelHidden?: boolean }) {
  return (
    <form
      action={localized('/sok')}
      role="search"
      aria-label={props.isLabelHidden ? m.common_search_label() : m.common_search_button()}
    >
      <label htmlFor={props.id} className={props.isLabelHidden ? 'hidden-but-read' : undefined}>
        {m.common_search_label()}
      </label>
      <div className="search">
        <input
          id={props.id}
          type="search"
          name="q"
          defaultValue={props.value}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit">{m.common_search_button()}</button>
      </div>
    </form>
  )
}
