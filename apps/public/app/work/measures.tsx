import { m } from '@samordning/messages'
import { PageLink } from '../components/link.tsx'
import { Doubt } from '../components/notice.tsx'
import { LocalText, inLocale, langOf } from '../components/text.tsx'
import type { PlanItem } from './assignment-words.ts'
import { SourceMark } from '../provenance/source-notes.tsx'

type Measure = PlanItem['measures'][number]

/** Measures of a plan that the sources tell of, by area. Folded: few read all of them. */
export function Measures({ measures }: { measures: readonly Measure[] }) {
  if (measures.length === 0) return null
  return (
    <details>
      <summary>{m.assignments_plan_measures({ count: measures.length })}</summary>
      {[...Map.groupBy(measures, (measure) => measure.area.sv)].map(([area, own]) => (
        <div key={area}>
          <h4 lang={langOf(own[0]!.area)}>{inLocale(own[0]!.area)}</h4>
          <ul>
            {own.map((measure) => (
              <MeasureItem key={measure.text.sv} {...measure} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}

function MeasureItem({ text, responsible, provenance }: Measure) {
  return (
    <li>
      <LocalText text={text} />
      <SourceMark of={provenance} /> <Doubt confidence={provenance.confidence} />
      {responsible.length > 0 && (
        <span className="line small">
          {m.assignments_plan_responsible()}{' '}
          {responsible.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 && ', '}
              <PageLink to={`/myndigheter/${slug}`}>
                <LocalText text={name} />
              </PageLink>
            </span>
          ))}
        </span>
      )}
    </li>
  )
}
