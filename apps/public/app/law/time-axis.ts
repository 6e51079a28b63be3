import type { CalendarDate, PenaltyScale } from '@samordning/domain'

/** The ban on purchase began then; what is older is told in the tables. */
const FIRST_DAY = '1999-01-01'
const DAY = 86_400_000

/** Places days on the width of a chart, in percent, so that the text beside them keeps its size on every screen. */
export type TimeAxis = { at: (day: string) => number; has: (day: string) => boolean; years: readonly number[] }

/** From 1999 to the end of this year, or on to the last change that is decided. */
export function timeAxis(today: CalendarDate, scales: readonly PenaltyScale[]): TimeAxis {
  const lastChange = scales.reduce((last, { from }) => (from !== null && from > last ? from : last), today as string)
  const lastYear = Number(lastChange.slice(0, 4))
  const start = timeOf(FIRST_DAY)
  const length = timeOf(`${lastYear + 1}-01-01`) - start
  const years = Array.from({ length: lastYear - 1999 }, (_, index) => 2000 + index).filter((year) => year % 5 === 0)
  const has = (day: string) => day >= FIRST_DAY && day <= `${lastYear}-12-31`
  return { at: (day) => round((100 * Math.max(0, timeOf(day) - start)) / length), has, years }
}

const timeOf = (day: string) => Math.floor(Date.parse(day) / DAY)
const round = (number: number) => Math.round(number * 100) / 100
