import type { Citation, Conflict, Source } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Fragment } from 'react'
import { Place } from '../components/place.tsx'
import { LocalText, inLocale, langOf } from '../components/text.tsx'

type Props = { conflicts: readonly Conflict[]; known: readonly Source[] }

/** A page's own part on where its sources disagree; nothing where they agree. */
export function Disagreements({ conflicts, known }: Props) {
  if (conflicts.length === 0) return null
  return (
    <section>
      <h2>{m.about_conflicts_title()}</h2>
      <ConflictList conflicts={conflicts} known={known} />
    </section>
  )
}

/** What each source says, and what the editors did about it. */
export function ConflictList({ conflicts, known }: Props) {
  const titles = new Map(known.map((source) => [source.key, source.title]))
  return conflicts.map(({ fact, subject, claims, resolution }) => (
    <article className="conflict" key={fact} id={fact.toLowerCase()}>
      <h3 lang={langOf(subject)}>{inLocale(subject)}</h3>
      {claims.length > 0 && (
        <ul aria-label={m.about_conflict_says()}>
          {claims.map(({ value, sources }, index) => (
            <li key={index}>
              <LocalText text={value} />
              <span className="line small muted">
                <Cited sources={sources} titles={titles} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <strong>{m.about_conflict_resolution()}:</strong> <LocalText text={resolution} />
      </p>
    </article>
  ))
}

type CitedProps = { sources: readonly Citation[]; titles: ReadonlyMap<string, Source['title']> }

function Cited({ sources, titles }: CitedProps) {
  return sources.map(({ source, place }, index) => (
    <Fragment key={index}>
      {index > 0 && '; '}
      <LocalText text={titles.get(source) ?? { sv: source }} />
      <Place place={place} />
    </Fragment>
  ))
}
