import { Degree, OffenceKey, type CalendarDate, type PenaltyScale } from '@samordning/domain'
import { m } from '@samordning/messages'
import { degreeInWords, offenceInWords } from './penalty-words.ts'
import { ScaleChart } from './scale-chart.tsx'
import { ScaleLegend } from './scale-legend.tsx'
import { ScaleTable } from './scale-table.tsx'
import { timeAxis } from './time-axis.ts'

type Props = {
  scales: readonly PenaltyScale[]
  /** Today, or the day that has been on which they stood so. */
  today: CalendarDate
  linkTo: (citation: string) => string | undefined
}

/** Every offence with its degrees: bars over time, and the same in tables. */
export function Penalties(props: Props) {
  const { scales, ...rest } = props
  return (
    <section className="scales">
      <h2 id="straff">{m.law_penalties_heading()}</h2>
      <Intro {...props} />
      {OffenceKey.options.map((offence) => {
        const own = scales.filter((scale) => scale.offence === offence)
        if (own.length === 0) return null
        return <Offence key={offence} offence={offence} scales={own} all={scales} {...rest} />
      })}
    </section>
  )
}

function Intro({ scales, today }: Props) {
  if (!timeAxis(today, scales).has(today)) return <p>{m.law_penalties_intro_words()}</p>
  return (
    <>
      <p>{m.law_penalties_intro()}</p>
      <ScaleLegend />
    </>
  )
}

type OffenceProps = Props & {
  offence: OffenceKey
  all: readonly PenaltyScale[]
}

function Offence({ offence, scales, all, today, linkTo }: OffenceProps) {
  const name = offenceInWords(offence)
  const longest = Math.max(...scales.map((scale) => scale.maxMonths ?? 0))
  const axis = timeAxis(today, all)
  const byDegree = Degree.options
    .map((degree) => ({ degree, scales: scales.filter((scale) => scale.degree === degree) }))
    .filter((group) => group.scales.length > 0)
  return (
    <section className="offence">
      <h3 id={`brott-${offence}`}>{name}</h3>
      {axis.has(today) && (
        <div className="columns">
          {byDegree.map((group) => (
            <figure key={group.degree}>
              {byDegree.length > 1 && <figcaption>{degreeInWords(group.degree)}</figcaption>}
              <ScaleChart scales={group.scales} longest={longest} axis={axis} today={today} />
            </figure>
          ))}
        </div>
      )}
      {/* The ban itself is what most come for: its table is open. */}
      <details open={offence === 'purchase'}>
        <summary>{m.law_table_summary({ offence: name })}</summary>
        {byDegree.map((group) => (
          <ScaleTable
            key={group.degree}
            caption={
              byDegree.length > 1 ? m.law_table_caption({ offence: name, degree: degreeInWords(group.degree) }) : name
            }
            scales={group.scales}
            linkTo={linkTo}
            today={today}
          />
        ))}
      </details>
    </section>
  )
}
