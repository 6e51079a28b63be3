import { isEstablished, type CalendarDate, type PenaltyScale } from '@samordning/domain'
import { m } from '@samordning/messages'
import { shortTerm } from './penalty-words.ts'
import type { TimeAxis } from './time-axis.ts'

const TOP = 14
const TERM_HEIGHT = 92
const FINES_HEIGHT = 16
const BASE = TOP + TERM_HEIGHT
const YEARS = BASE + FINES_HEIGHT + 16
const HEIGHT = YEARS + 6
/** Labels closer than this would run into each other. */
const LABEL_ROOM = 15

type Props = {
  scales: readonly PenaltyScale[]
  /** The longest term that the charts of this offence show: they share their height. */
  longest: number
  axis: TimeAxis
  today: CalendarDate
  /** Marked by a line, when it lies on the axis. */
  day?: CalendarDate
}

/** The scale of one degree of an offence over time. The same stands in its table, so screen readers pass it by. */
export function ScaleChart({ scales, longest, axis, today, day }: Props) {
  const offences = scales.filter((scale) => scale.isOffence)
  const height = (months: number) => BASE - (TERM_HEIGHT * months) / longest
  const levels = levelsOf(offences, height)
  return (
    <div className="scale" aria-hidden="true">
      <svg className="levels" height={HEIGHT}>
        {levels.map((months) => (
          <text key={months} x="100%" y={height(months) + 4}>
            {shortTerm(months)}
          </text>
        ))}
        {offences.some((scale) => scale.fines) && (
          <text x="100%" y={BASE + 13}>
            {m.law_axis_fines()}
          </text>
        )}
      </svg>
      <svg className="plot" height={HEIGHT}>
        {[...levels, 0].map((months) => (
          <line key={months} x2="100%" y1={height(months)} y2={height(months)} />
        ))}
        {offences.map((scale, index) => (
          <Span key={scale.from} scale={scale} before={offences[index - 1]} {...{ height, axis, today }} />
        ))}
        {day !== undefined && axis.has(day) && (
          <line className="day" x1={`${axis.at(day)}%`} x2={`${axis.at(day)}%`} y2={BASE + FINES_HEIGHT} />
        )}
        {axis.years.map((year) => (
          <text key={year} x={`${axis.at(`${year}-01-01`)}%`} y={YEARS}>
            {year}
          </text>
        ))}
      </svg>
    </div>
  )
}

type SpanProps = {
  scale: PenaltyScale
  before: PenaltyScale | undefined
  height: (months: number) => number
  axis: TimeAxis
  today: CalendarDate
}

function Span({ scale, before, height, axis, today }: SpanProps) {
  const isComing = scale.from !== null && scale.from > today
  const from = axis.at(scale.from ?? '')
  // What has no end ends at today: nobody knows the law of tomorrow.
  const until = axis.at(scale.until ?? (isComing ? '9999-01-01' : today))
  const x = `${from}%`
  const width = `${(Math.min(until, 100) - from).toFixed(2)}%`
  const top = height(scale.maxMonths ?? 0)
  const bottom = height(scale.minMonths ?? 0)
  const isSure = isEstablished(scale.provenance)
  const hasNewName = before !== undefined && before.name?.sv !== scale.name?.sv
  return (
    <g className={isSure ? (isComing ? 'coming' : undefined) : 'doubtful'}>
      <rect x={x} y={top} width={width} height={bottom - top} />
      {scale.fines && (
        <rect className="fines" x={x} y={BASE + 2} width={width} height={FINES_HEIGHT - 2} fill="url(#fines)" />
      )}
      {!isSure && (
        <text x={`${((from + until) / 2).toFixed(2)}%`} y={(top + bottom) / 2 + 4}>
          ?
        </text>
      )}
      {hasNewName && <circle cx={x} cy={top} r="5" />}
    </g>
  )
}

/** The terms that are marked at the side: longest first, shortest terms too where there is room. */
function levelsOf(scales: readonly PenaltyScale[], height: (months: number) => number): number[] {
  const terms = [...scales.map((scale) => scale.maxMonths), ...scales.map((scale) => scale.minMonths)]
  const levels: number[] = []
  for (const months of new Set(terms)) {
    if (months === null || BASE - height(months) < LABEL_ROOM / 2) continue
    if (levels.every((level) => Math.abs(height(level) - height(months)) >= LABEL_ROOM)) levels.push(months)
  }
  return levels
}
