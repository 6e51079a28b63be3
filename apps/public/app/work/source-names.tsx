import { PageLink } from '../components/link.tsx'
import type { CitedSource } from '../components/sources.tsx'
import { Place } from '../components/place.tsx'
import { LocalText } from '../components/text.tsx'

/** Sources by name, in the open: where they disagree, who says what is the point. */
export function SourceNames({ sources }: { sources: readonly CitedSource[] }) {
  return sources.map(({ title, url, place }, index) => (
    <span className="line" key={index}>
      {url ? (
        <PageLink to={url}>
          <LocalText text={title} />
        </PageLink>
      ) : (
        <LocalText text={title} />
      )}
      <Place place={place} />
    </span>
  ))
}
