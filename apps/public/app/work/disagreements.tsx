import type { Citation, Conflict } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Notice } from '../components/notice.tsx'
import type { CitedSource } from '../components/sources.tsx'
import { LocalText, inLocale, langOf } from '../components/text.tsx'
import { SourceNames } from './source-names.tsx'

type Props = { conflicts: readonly Conflict[]; sourcesOf: (citations: readonly Citation[]) => readonly CitedSource[] }

/** Where the sources disagree about an assignment: what each says, and what the editors made of it. */
export function Disagreements({ conflicts, sourcesOf }: Props) {
  if (conflicts.length === 0) return null
  return (
    <section>
      <h2>{m.assignments_conflict_title()}</h2>
      {conflicts.map(({ fact, subject, claims, resolution }) => (
        <Notice key={fact} kind="uncertain" title={inLocale(subject)}>
          <ul>
            {claims.map(({ value, sources }, index) => (
              <li key={index}>
                <LocalText text={value} />
                <span className="small muted">
                  <SourceNames sources={sourcesOf(sources)} />
                </span>
              </li>
            ))}
          </ul>
          <p lang={langOf(resolution)}>{m.assignments_conflict_resolution({ text: inLocale(resolution) })}</p>
        </Notice>
      ))}
    </section>
  )
}
