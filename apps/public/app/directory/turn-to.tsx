import { m } from '@samordning/messages'
import { PageLink } from '../components/link.tsx'
import type { Line } from '../help/support-line.tsx'
import { SourceMark } from '../provenance/source-notes.tsx'

/** The lines that are shown in short, and for what. All others, hours and owners stand on the help page. */
const inShort: Record<string, () => string> = {
  '112': m.places_turn_emergency,
  '114-14': m.places_turn_police,
  'nationella-stodtelefonen': m.places_turn_professionals,
}

/**
 * Where to turn, in short: the numbers for all, and the one for professionals, marked as theirs. Always those of today: somebody
 * at risk who has followed an old link must not be given a number that no longer works, as if it did.
 */
export function TurnTo({ lines, isOtherDay }: { lines: readonly Line[]; isOtherDay: boolean }) {
  return (
    <section className="turn-to" aria-labelledby="turn-to">
      <h2 id="turn-to">{m.places_turn_heading()}</h2>
      {isOtherDay && <p>{m.places_turn_now()}</p>}
      <dl>
        {lines
          .filter((line) => line.slug in inShort && line.number !== null)
          .map((line) => (
            <div key={line.slug}>
              <dt>
                <a href={`tel:${line.number!.replaceAll(/\D/g, '')}`}>{line.number}</a>
              </dt>
              <dd>
                {inShort[line.slug]!()}
                <SourceMark of={line.provenance} />
              </dd>
            </div>
          ))}
      </dl>
      <p>
        <PageLink to="/hjalp">{m.places_turn_all()}</PageLink>
      </p>
    </section>
  )
}
