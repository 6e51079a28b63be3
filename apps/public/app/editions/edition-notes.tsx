import { calendarDate, type Edition } from '@samordning/domain'
import { m } from '@samordning/messages'
import { useLocation } from 'react-router'
import { dayInWords } from '../components/date-words.ts'
import { CalendarDay, Dated, DayOf } from '../components/dates.tsx'
import { Notice } from '../components/notice.tsx'
import { currentLocale } from '../locale.ts'
import { hasBeenChanged } from './change-log.tsx'

type Props = { edition: Edition | null; then: string | null }

/** What readers should know of a text before they read it. `then`: the day that it is shown as of, when that is not today. */
export function EditionNotes({ edition, then }: Props) {
  return (
    <>
      {then !== null && <ShownThen day={then} />}
      {edition?.isUrgent && <Notice kind="uncertain" title={m.editions_urgent()} />}
      {edition?.olderEnglishSince && currentLocale() === 'en' && (
        <Notice kind="info">
          <p>
            {m.editions_older_english()} <CalendarDay date={edition.olderEnglishSince} />.
          </p>
        </Notice>
      )}
      {edition && hasBeenChanged(edition) && (
        <p className="meta">
          {m.editions_updated()} <DayOf moment={edition.updated} />
        </p>
      )}
    </>
  )
}

function ShownThen({ day }: { day: string }) {
  const { pathname } = useLocation()
  return (
    <Notice kind="info">
      <p>
        <Dated text={m.editions_then({ date: dayInWords(day) })} days={[calendarDate(day)]} />{' '}
        <a href={pathname}>{m.editions_then_link()}</a>
      </p>
    </Notice>
  )
}
