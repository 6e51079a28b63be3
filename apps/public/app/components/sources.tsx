import { slugOf, type Confidence, type LocalText as Text } from '@samordning/domain'
import { m } from '@samordning/messages'
import { PageLink } from './link.tsx'
import { Place } from './place.tsx'
import { LocalText } from './text.tsx'

/** A document that a fact comes from, where in it, and how far the fact can be trusted. */
export type CitedSource = { source: string; title: Text; place?: string | undefined; confidence: Confidence }

const confidenceWords: Record<Confidence, () => string> = {
  high: m.common_confidence_high,
  medium: m.common_confidence_medium,
  low: m.common_confidence_low,
  unverified: m.common_confidence_unverified,
}

export const confidenceInWords = (confidence: Confidence) => confidenceWords[confidence]()

/** A document, which leads to what it is and how to refer to it, and the place in it. */
export function SourceLink({ source, title, place }: Omit<CitedSource, 'confidence'>) {
  return (
    <>
      <PageLink to={`/om/kallor/${slugOf(source)}`}>
        <LocalText text={title} />
      </PageLink>
      <Place place={place} />
    </>
  )
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
            <SourceLink {...source} /> ({confidenceInWords(source.confidence)})
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
