import type { Api } from '@samordning/api'
import type { CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { useLocation } from 'react-router'
import { dayInWords } from '../components/date-words.ts'
import { TextField } from '../components/filters.tsx'
import { Doubt, Notice } from '../components/notice.tsx'
import { Table } from '../components/table.tsx'
import { LocalText } from '../components/text.tsx'
import { degreeInWords, offenceInWords, penaltyInWords } from './penalty-words.ts'
import { AttemptInWords } from './scale-table.tsx'

type Answer = Awaited<ReturnType<Api['legislation']['onDate']>>['offences'][number]

type Props = {
  /** Null until a day has been chosen. */
  date: CalendarDate | null
  offences: readonly Answer[]
  today: CalendarDate
  /** Kept when the day changes. */
  strand: string | undefined
}

/** "What applied on the day it happened?" */
export function LawOnDay({ date, offences, today, strand }: Props) {
  const { pathname } = useLocation()
  return (
    <section className="scales">
      <h2 id="dag">{m.law_day_heading()}</h2>
      <p>{m.law_day_intro()}</p>
      <form className="filters" action={`${pathname}#dag`} aria-label={m.law_day_form()}>
        <TextField word="datum" type="date" label={m.law_day_label()} value={date ?? undefined} />
        {strand && <input type="hidden" name="typ" value={strand} />}
        <button type="submit">{m.common_filter_button()}</button>
      </form>
      {date !== null && date > today && <Notice kind="coming">{m.law_day_future()}</Notice>}
      {date !== null && <DayTable date={date} offences={offences} />}
    </section>
  )
}

function DayTable({ date, offences }: { date: CalendarDate; offences: readonly Answer[] }) {
  return (
    <Table caption={m.law_day_caption({ date: dayInWords(date) })}>
      <thead>
        <tr>
          <th scope="col">{m.law_table_offence()}</th>
          <th scope="col">{m.law_table_penalty()}</th>
          <th scope="col">{m.law_table_name()}</th>
          <th scope="col">{m.law_table_attempt()}</th>
        </tr>
      </thead>
      <tbody>
        {offences.filter(isWorthSaying).map((answer) => (
          <tr key={`${answer.offence} ${answer.degree}`}>
            <th scope="row">
              {offenceInWords(answer.offence)}
              {answer.degree !== 'normal' && `, ${degreeInWords(answer.degree)}`}
            </th>
            <Penalty {...answer} />
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Degrees without a provision are left out, offences never are: their absence is an answer. */
function isWorthSaying({ degree, provenance }: Answer) {
  return degree === 'normal' || provenance !== null
}

function Penalty(answer: Answer) {
  if (answer.provenance === null) return <td colSpan={3}>{m.law_day_none()}</td>
  return (
    <>
      <td>
        {penaltyInWords(answer)} <Doubt confidence={answer.provenance.confidence} />
      </td>
      <td>
        {answer.name && (
          <strong>
            <LocalText text={answer.name} />
          </strong>
        )}
        {answer.provision && (
          <>
            , <LocalText text={answer.provision} />
          </>
        )}
      </td>
      <td>{answer.isOffence ? <Attempt {...answer} /> : '–'}</td>
    </>
  )
}

function Attempt({ attempt, attemptConfidence }: Answer) {
  const word = attempt === null ? 'unknown' : attempt ? 'punishable' : 'not-punishable'
  return <AttemptInWords attempt={word} confidence={attemptConfidence ?? 'unverified'} />
}
