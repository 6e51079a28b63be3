import type { AssignmentPart } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Notice } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { SourceMark } from '../provenance/source-notes.tsx'

/** The parts of an assignment. Where sources word a part differently, both wordings stand. */
export function AssignmentParts({ parts }: { parts: readonly AssignmentPart[] }) {
  if (parts.length === 0) return null
  const byNumber = [...Map.groupBy(parts, (part) => part.number)]
  return (
    <section>
      <h2 id="delar">{m.assignments_parts_heading()}</h2>
      <ol className="parts">
        {byNumber.map(([number, wordings]) => (
          <li key={number} value={number}>
            {wordings.length > 1 ? <Wordings wordings={wordings} /> : <Wording part={wordings[0]!} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Wordings({ wordings }: { wordings: readonly AssignmentPart[] }) {
  return (
    <Notice kind="uncertain" title={m.assignments_part_differs()}>
      <ul>
        {wordings.map((part, index) => (
          <li key={index}>
            <Wording part={part} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Wording({ part: { text, provenance } }: { part: AssignmentPart }) {
  return (
    <>
      <LocalText text={text} />
      <SourceMark of={provenance} />
    </>
  )
}
