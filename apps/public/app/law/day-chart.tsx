import type { CalendarDate, Degree, PenaltyScale } from '@samordning/domain'
import { m } from '@samordning/messages'
import { dayInWords } from '../components/date-words.ts'
import { ScaleChart } from './scale-chart.tsx'
import { ScaleLegend } from './scale-legend.tsx'
import { degreeInWords } from './penalty-words.ts'
import { timeAxis } from './time-axis.ts'

type Props = {
  /** Of one offence. */
  scales: readonly PenaltyScale[]
  degrees: readonly Degree[]
  date: CalendarDate
  today: CalendarDate
}

/** The penalties of an offence since 1999, with the day marked. The words for it stand around it. */
export function DayChart({ scales, degrees, date, today }: Props) {
  const axis = timeAxis(today, scales)
  if (!axis.has(date)) return null
  const longest = Math.max(...scales.map((scale) => scale.maxMonths ?? 0))
  return (
    <div className="offence">
      <div className="columns">
        {degrees.map((degree) => (
          <figure key={degree}>
            {degrees.length > 1 && <figcaption>{degreeInWords(degree)}</figcaption>}
            <ScaleChart
              scales={scales.filter((scale) => scale.degree === degree)}
              {...{ longest, axis, today }}
              day={date}
            />
          </figure>
        ))}
      </div>
      <p className="meta">{m.law_chart_day({ date: dayInWords(date) })}</p>
      <ScaleLegend />
    </div>
  )
}
