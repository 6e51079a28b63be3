import type { Conflict, Source } from '@samordning/domain'
import { m } from '@samordning/messages'
import { LocalText } from '../components/text.tsx'

type Props = { conflicts: readonly Conflict[]; sources: readonly Source[] }

/** Where sources disagree: what each says, and what the editors did about it. */
export function ConflictList({ conflicts, sources }: Props) {
  const titles = new Map(sources.map((source) => [source.key, source.title]))
  return conflicts.map((conflict) => (
    <article key={conflict.fact} id={conflict.fact.toLowerCase()}>
      <h3>
        <LocalText text={conflict.subject} />
      </h3>
      {conflict.claims.length > 0 && (
        <ul aria-label={m.about_conflict_says()}>
          {conflict.claims.map((claim, index) => (
            <li key={index}>
              <LocalText text={claim.value} />
              <span className="muted small">
                {' — '}
                {claim.sources.map(({ source, place }, position) => {
                  const title = titles.get(source)
                  return (
                    <span key={position}>
                      {position > 0 && '; '}
                      {title ? <LocalText text={title} /> : source}
                      {place && `, ${place}`}
                    </span>
                  )
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <strong>{m.about_conflict_resolution()}:</strong> <LocalText text={conflict.resolution} />
      </p>
    </article>
  ))
}
