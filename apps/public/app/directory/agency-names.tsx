import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import { Doubt } from '../components/notice.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { seenInWords, toldOn } from './known-time.ts'
import { lineageOf, namesAsShown } from './lineage.ts'
import { LineageDiagram } from './lineage-diagram.tsx'
import { LineageSteps } from './lineage-steps.tsx'
import { SourceMark } from '../provenance/source-notes.tsx'

type Data = Awaited<ReturnType<Api['agencies']['get']>>

/** What the body has been called, what it came from and what it became, also after the day that is shown: drawn, and in words. */
export function AgencyNames({ agency, bodies, line, times }: Pick<Data, 'agency' | 'bodies' | 'line' | 'times'>) {
  // A body under its one name: the heading and the short facts say it all.
  const names = namesAsShown(agency.names, inLocale).map((name) => toldOn(name, times.on))
  const hasMore = names.length > 1 || names.some((name) => name.aliases.length > 0)
  const shown = bodies.map((body) => ({ ...body, names: namesAsShown(body.names, inLocale) }))
  const lineage = lineageOf(agency.slug, shown, line)
  return (
    <section>
      <h2>{m.places_agency_names()}</h2>
      {hasMore && (
        <ul>
          {names.map(({ name, aliases, from, until, provenance }) => (
            <li key={name.sv}>
              <strong>
                <LocalText text={name} />
              </strong>
              {(from !== null || until !== null) && `, ${seenInWords({ from, until })}`}
              <SourceMark of={provenance} /> <Doubt confidence={provenance.confidence} />
              {aliases.length > 0 && (
                <span className="line muted small">
                  {m.places_agency_names_also()} <span lang="sv">{aliases.join(', ')}</span>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {lineage.steps.length === 0 ? (
        <p className="muted">{m.places_agency_same_name()}</p>
      ) : (
        <>
          <LineageDiagram lineage={lineage} on={times.on} />
          <h3>{m.places_agency_steps()}</h3>
          <LineageSteps steps={lineage.steps} on={times.on} />
        </>
      )}
    </section>
  )
}
