import type { Confidence, LocalText as Text } from '@samordning/domain'
import { m } from '@samordning/messages'
import { PageLink } from './link.tsx'
import { Place } from './place.tsx'
import { LocalText } from './text.tsx'

/** A document that a fact comes from, where in it, and how far the fact can be trusted. */
export type CitedSource = { title: Text; url?: string | undefined; place?: string | undefined; confidence: Confidence }

const confidenceWords: Record<Confidence, () => string> = {
  high: m.common_confidence_high,
  medium: m.common_confidence_medium,
  low: m.common_confidence_low,
  unverified: m.common_confidence_unverified,
}

/** "Källa", folded: beside a fact, or last on the page for all of it. */
export function Sources({ sources, note }: { sources: readonly CitedSource[]; note?: Text | undefined }) {
  if (sources.length === 0) return null
  return (
    <details className="sources">
      <summary>{sources.length === 1 ? m.common_sources() : m.common_sources_many()}</summary>
      <ul>
        {sources.map((source, index) => (
          <li key={index}>
            {source.url ? (
              <PageLink to={source.url}>
                <LocalText text={source.title} />
              </PageLink>
            ) : (
              <LocalText text={source.title} />
            )}
            <Place place={source.place} /> ({confidenceWords[source.confidence]()})
          </li>
        ))}
      </ul>
      {note && (
        <p>
          <LocalText text={note} />
        </p>
      )}
    </details>
  )
}
