import { m } from '@samordning/messages'
import { useLocation } from 'react-router'
import { currentMoment } from '../moment.ts'
import { dayInWords } from './date-words.ts'
import { Notice } from './notice.tsx'

/** Says so when an answer is not made of what is known now, and leads there. For pages that ask for days of their own; all others have a `DayBar`. */
export function KnownThen() {
  const { pathname, search } = useLocation()
  const { known } = currentMoment()
  if (known === undefined) return null
  const query = new URLSearchParams(search)
  query.delete('kant')
  return (
    <Notice kind="info">
      <p>
        {m.common_day_known({ date: dayInWords(known) })}{' '}
        <a href={query.size > 0 ? `${pathname}?${query}` : pathname}>{m.errors_not_known_link()}</a>
      </p>
    </Notice>
  )
}
