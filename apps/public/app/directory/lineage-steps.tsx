import { hasBegun, type CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { periodInWords } from '../components/date-words.ts'
import { FuzzyDay } from '../components/dates.tsx'
import { PageLink } from '../components/link.tsx'
import { Doubt, Tag } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { stepWords } from './agency-words.ts'
import type { Stage, Step } from './lineage.ts'
import { SourceMark } from '../provenance/source-notes.tsx'

/** The steps of a line in words, in order of time; those after the day are marked as later. */
export function LineageSteps({ steps, on }: { steps: readonly Step[]; on: CalendarDate }) {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={index}>
          <span className="muted">{step.on === null ? m.places_day_unknown() : <FuzzyDay date={step.on} />}</span>{' '}
          <span>
            <Name stage={step.from} />
            {step.from.name.sv === step.to?.name.sv && ` (${periodInWords(step.from)})`} {stepWords[step.kind]()}{' '}
            {step.to && <Name stage={step.to} />}
            <SourceMark of={step.provenance} /> <Doubt confidence={step.provenance.confidence} />{' '}
            {!hasBegun({ from: step.on }, on) && <Tag>{m.places_agency_later()}</Tag>}
            {step.detail && (
              <span className="line">
                <LocalText text={step.detail} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Name({ stage }: { stage: Stage }) {
  if (stage.isChosen) return <LocalText text={stage.name} />
  return (
    <PageLink to={`/myndigheter/${stage.slug}`}>
      <LocalText text={stage.name} />
    </PageLink>
  )
}
