import { civilTimeOf, endOfDay } from '@samordning/domain'
import { m } from '@samordning/messages'
import { useRouteLoaderData } from 'react-router'
import { dayInWords } from '../components/date-words.ts'
import type { loader } from '../root.tsx'

/** Tells a member that this is not what visitors see, and as of when it is. Nothing on the public site. */
export function PreviewBar() {
  const ahead = useRouteLoaderData<typeof loader>('root')?.ahead
  if (!ahead) return null
  const { day, time } = civilTimeOf(ahead)
  const date = dayInWords(day)
  return (
    <aside className="preview-bar" aria-label={m.preview_label()}>
      <form className="wide" data-preview="">
        <p>{ahead === endOfDay(day) ? m.preview_day({ date }) : m.preview_moment({ date, time })}</p>
        <label>
          {m.preview_other_day()} <input type="date" name="datum" required defaultValue={day} />
        </label>
        <button>{m.preview_show()}</button>
      </form>
    </aside>
  )
}
