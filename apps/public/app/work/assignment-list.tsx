import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { Entries, Entry } from '../components/entries.tsx'
import { LocalText } from '../components/text.tsx'
import { AssignmentStatus } from './assignment-status.tsx'
import { isDisputed, type AssignmentItem } from './assignment-words.ts'
import { SourceMark } from '../provenance/source-notes.tsx'

/** Assignments with receiver, decision and where they stand. */
export function AssignmentList({ assignments }: { assignments: readonly AssignmentItem[] }) {
  if (assignments.length === 0) return <p>{m.assignments_none()}</p>
  return (
    <Entries>
      {assignments.map((assignment) => (
        <Entry
          key={assignment.slug}
          to={`/uppdrag/${assignment.slug}`}
          title={<LocalText text={assignment.title} />}
          meta={<Given assignment={assignment} />}
        >
          <AssignmentStatus {...assignment} />
          {isDisputed(assignment.reportBy) && <span className="line small">{m.assignments_disagreement()}</span>}
        </Entry>
      ))}
    </Entries>
  )
}

function Given({ assignment: { decided, receivers, provenance } }: { assignment: AssignmentItem }) {
  return (
    <>
      {decided ? <FuzzyDay date={decided} /> : m.assignments_decided_unknown()}
      {receivers.map(({ slug, name }) => (
        <span key={slug}>
          {' · '}
          <LocalText text={name} />
        </span>
      ))}
      <SourceMark of={provenance} />
    </>
  )
}
