import { m } from '@samordning/messages'
import { dayInWords, fuzzyInWords } from '../components/date-words.ts'
import { FuzzyDay } from '../components/dates.tsx'
import { Entries, Entry } from '../components/entries.tsx'
import { Notice } from '../components/notice.tsx'
import { LocalText, langOf } from '../components/text.tsx'
import { Written } from '../editions/written.tsx'
import type { AssignmentPage } from './assignment-words.ts'

/** What is known of what came of an assignment. A report that was not found is shown as missing. */
export function OutcomeOf({ found }: { found: AssignmentPage }) {
  const { reports } = found
  return (
    <section>
      <h2 id="resultat">{m.assignments_outcome_heading()}</h2>
      <What {...found} />
      <Written written={found.written} />
      {reports.length > 0 && (
        <>
          <h3>{m.assignments_outcome_reports()}</h3>
          <Entries>
            {reports.map((report) => (
              <Entry
                key={report.slug}
                to={`/rapporter/${report.slug}`}
                title={<LocalText text={report.title} />}
                meta={report.published && <FuzzyDay date={report.published} />}
              >
                <LocalText text={report.summary} />
              </Entry>
            ))}
          </Entries>
        </>
      )}
    </section>
  )
}

function What({ status, lastDay, inDoubt, assignment: { outcome } }: AssignmentPage) {
  const date = lastDay === null ? '' : dayInWords(lastDay)
  switch (status) {
    case 'not-given-yet':
    case 'perhaps-given':
    case 'reported':
      return null
    case 'perhaps-settled':
      return <Notice kind="uncertain">{m.assignments_outcome_perhaps({ date: fuzzyInWords(inDoubt ?? '') })}</Notice>
    case 'ended':
      return outcome.kind === 'ended' && <Ended text={outcome.text} on={outcome.on} />
    case 'awaiting':
      return <p>{m.assignments_outcome_awaiting({ date })}</p>
    case 'overdue':
      return (
        <Notice kind="missing" title={m.assignments_outcome_missing_title()}>
          {m.assignments_outcome_missing({ date })}
        </Notice>
      )
    case 'continuous':
      return <p>{m.assignments_outcome_continuous()}</p>
    case 'no-day-known':
      return <Notice kind="missing">{m.assignments_outcome_unknown()}</Notice>
  }
}

function Ended({ text, on }: Omit<Extract<AssignmentPage['assignment']['outcome'], { kind: 'ended' }>, 'kind'>) {
  return (
    <>
      {on && <p>{m.assignments_outcome_ended({ date: fuzzyInWords(on) })}</p>}
      <p lang={langOf(text)}>
        <LocalText text={text} />
      </p>
    </>
  )
}
