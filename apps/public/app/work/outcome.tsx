import type { LocalText as Text } from '@samordning/domain'
import { m } from '@samordning/messages'
import { dayInWords, fuzzyInWords } from '../components/date-words.ts'
import { FuzzyDay } from '../components/dates.tsx'
import { Entries, Entry } from '../components/entries.tsx'
import { Notice } from '../components/notice.tsx'
import { RichText } from '../components/rich-text.tsx'
import { LocalText, inLocale, langOf } from '../components/text.tsx'
import { ChangeLog } from '../editions/change-log.tsx'
import { EditionNotes } from '../editions/edition-notes.tsx'
import { LawNotes } from '../law/law-notes.tsx'
import { SwedishTextNote } from '../stories/swedish-text-note.tsx'
import type { AssignmentPage } from './assignment-words.ts'

/** What is known of what came of an assignment. A report that was not found is shown as missing. */
export function OutcomeOf({ found }: { found: AssignmentPage }) {
  const { reports } = found
  return (
    <section>
      <h2 id="resultat">{m.assignments_outcome_heading()}</h2>
      <What {...found} />
      {found.written && <Written written={found.written} />}
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

/** What somebody has written of it; where that was withdrawn, why. */
function Written({ written: { text, edition, lawNotes, files } }: { written: NonNullable<AssignmentPage['written']> }) {
  if (text === null) return edition?.tombstone && <WithdrawnText reason={edition.tombstone.reason} />
  return (
    <>
      <EditionNotes edition={edition} then={null} />
      <LawNotes notes={lawNotes} />
      <SwedishTextNote body={text} />
      <RichText blocks={text} files={files} />
      <ChangeLog edition={edition} />
    </>
  )
}

function WithdrawnText({ reason }: { reason: Text }) {
  return (
    <Notice kind="info" title={m.editions_withdrawn_text()}>
      <p lang={langOf(reason)}>{inLocale(reason)}</p>
    </Notice>
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
