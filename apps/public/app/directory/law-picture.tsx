import { scaleOn, type CalendarDate, type PenaltyScale } from '@samordning/domain'
import { m } from '@samordning/messages'
import { PageLink } from '../components/link.tsx'
import { LocalText } from '../components/text.tsx'
import { penaltyInWords, shortTerm } from '../law/penalty-words.ts'
import { SourceMark } from '../provenance/source-notes.tsx'

const WIDTH = 340
const BASE = 112
const TALLEST = 88
/** Room to the right of the last year's mark. */
const MARGIN = 16

type Props = { scales: readonly PenaltyScale[]; on: CalendarDate; isOtherDay: boolean }

/** The maximum penalty for buying sex from an adult, since it became a crime until a day: the picture, and the same in words. */
export function LawPicture({ scales, on, isOtherDay }: Props) {
  const ban = scaleOn(scales, { offence: 'purchase', degree: 'normal' }, on)
  const steps = scales.filter((scale) => scale.isOffence && scale.from !== null && scale.from <= on)
  const banned = isOtherDay ? m.places_law_ban_then() : m.places_law_ban()
  const lead = isOtherDay ? m.places_law_lead_then() : m.places_law_lead()
  return (
    <section aria-labelledby="law-picture">
      <h2 id="law-picture">{m.places_law_heading()}</h2>
      {ban && <p>{ban.isOffence ? `${banned} ${lead}` : m.places_law_not_yet()}</p>}
      {(steps[0]?.from ?? on) < on && <Picture steps={steps} on={on} />}
      <ol className="law-steps">
        {steps.map((step) => (
          <li key={step.from}>
            <time dateTime={step.from!}>{yearOf(step.from)}</time>
            <span>
              {penaltyInWords(step)}
              <small className="muted">
                {step.name && <LocalText text={step.name} />}
                {step.provision && ', '}
                {step.provision && <LocalText text={step.provision} />}
                <SourceMark of={step.provenance} />
              </small>
            </span>
          </li>
        ))}
      </ol>
      <p>
        <PageLink to="/lagstiftning">{m.places_law_all()}</PageLink>
      </p>
    </section>
  )
}

function Picture({ steps, on }: { steps: readonly PenaltyScale[]; on: string }) {
  const first = timeOf(steps[0]?.from ?? on)
  const longest = Math.max(...steps.map((step) => step.maxMonths ?? 0))
  const x = (day: string) => round(((timeOf(day) - first) / (timeOf(on) - first)) * (WIDTH - MARGIN))
  return (
    <figure className="law-picture" aria-hidden="true">
      <svg viewBox={`-1 0 ${WIDTH + 2} 132`}>
        {steps.map((step, index) => {
          const [from, until] = [x(step.from!), x(step.until !== null && step.until <= on ? step.until : on)]
          const height = (TALLEST * (step.maxMonths ?? 0)) / longest
          const isHigher = step.maxMonths !== steps[index - 1]?.maxMonths
          return (
            <g key={step.from} className={step.fines ? 'fines' : undefined}>
              <rect x={from} y={BASE - height} width={round(until - from)} height={height} />
              {isHigher && (
                <text x={from} y={BASE - height - 6} className="term">
                  {shortTerm(step.maxMonths ?? 0)}
                </text>
              )}
              <text x={from} y={BASE + 16}>
                {yearOf(step.from)}
              </text>
            </g>
          )
        })}
        <path d={`M0 ${BASE}H${WIDTH}`} />
      </svg>
      <figcaption>
        <span className="key fines">{m.places_law_key_fines()}</span>{' '}
        <span className="key">{m.places_law_key_prison()}</span>
      </figcaption>
    </figure>
  )
}

const timeOf = (day: string) => Date.parse(day)
const yearOf = (day: string | null) => day?.slice(0, 4)
const round = (number: number) => Math.round(number * 10) / 10
