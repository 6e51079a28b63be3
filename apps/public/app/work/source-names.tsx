import { SourceLink, type CitedSource } from '../components/sources.tsx'

/** Sources by name, in the open: where they disagree, who says what is the point. */
export function SourceNames({ sources }: { sources: readonly CitedSource[] }) {
  return sources.map((source, index) => (
    <span className="line" key={index}>
      <SourceLink {...source} />
    </span>
  ))
}
