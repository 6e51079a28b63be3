import type { CalendarDate, ReportBy } from '@samordning/domain'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { Doubt, Notice } from '../components/notice.tsx'
import type { CitedSource } from '../components/sources.tsx'
import { Table } from '../components/table.tsx'
import { LocalText } from '../components/text.tsx'
import { isPast } from './assignment-words.ts'
import { SourceNames } from './source-names.tsx'

type Props = {
  reportBy: readonly ReportBy[]
  isYearly: boolean
  lastDay: CalendarDate | null
  /** Seen from when. */
  day: CalendarDate
  sourcesOf: (due: ReportBy) => readonly CitedSource[]
}

/** Every day to report by, each with the source that says so. */
export function ReportDays({ reportBy, isYearly, lastDay, day, sourcesOf }: Props) {
  const heading = isPast(lastDay, day) ? m.assignments_due_heading_past() : m.assignments_due_heading()
  return (
    <section>
      <h2 id="redovisning">{heading}</h2>
      {isYearly && <p>{m.assignments_due_yearly()}</p>}
      {reportBy.length === 0 && !isYearly && <Notice kind="missing">{m.assignments_due_none()}</Notice>}
      {reportBy.length > 0 && (
        <Table caption={m.assignments_due_caption()}>
          <thead>
            <tr>
              <th scope="col">{m.assignments_due_day()}</th>
              <th scope="col">{m.assignments_due_what()}</th>
              <th scope="col">{m.assignments_due_source()}</th>
            </tr>
          </thead>
          <tbody>
            {reportBy.map((due, index) => (
              <tr key={index}>
                <th scope="row">
                  <FuzzyDay date={due.date} /> <Doubt confidence={due.provenance.confidence} />
                </th>
                <td>{due.what ? <LocalText text={due.what} /> : m.assignments_due_whole()}</td>
                <td>
                  <SaidBy due={due} sources={sourcesOf(due)} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

function SaidBy({ due, sources }: { due: ReportBy; sources: readonly CitedSource[] }) {
  return (
    <>
      <SourceNames sources={sources} />
      {due.provenance.note && (
        <span className="line small muted">
          <LocalText text={due.provenance.note} />
        </span>
      )}
    </>
  )
}
