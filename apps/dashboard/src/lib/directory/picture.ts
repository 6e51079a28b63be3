import { dayBounds, type FuzzyDate } from '@samordning/domain'

/** Something that is so for a time. */
export type Bar = { words: string; from: FuzzyDate | null; until: FuzzyDate | null }

/** A day as a year with decimals: the middle of 2016 is 2016.5. */
export function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 372
}

const BEFORE = 2

/** The years that a picture covers, with some room on either side, and where in them something stands. */
export function spanOf(bars: readonly Bar[], today: string) {
  const now = yearOf(today)
  const known = bars
    .flatMap(({ from, until }) => [yearsOf(from), yearsOf(until)])
    .flatMap((years) => (years ? [years.middle] : []))
  const first = Math.floor(Math.min(now - 5, ...known)) - BEFORE
  const last = Math.ceil(Math.max(now, ...known)) + BEFORE
  return {
    first,
    last,
    now,
    placeOf({ from, until }: Bar): { start: number; end: number; isSure: boolean } {
      const [start, end] = [yearsOf(from), yearsOf(until)]
      return {
        start: start?.middle ?? first,
        end: end?.middle ?? last,
        isSure: (start?.isSure ?? false) && (end?.isSure ?? true),
      }
    },
  }
}

/** A few even years to stand over the picture. */
export function yearMarks({ first, last }: { first: number; last: number }): number[] {
  const step = [2, 5, 10, 20, 50].find((years) => (last - first) / years <= 6) ?? 100
  const start = Math.ceil(first / step) * step
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => start + index * step).filter(
    (year) => year < last - step / 4,
  )
}

function yearsOf(date: FuzzyDate | null): { middle: number; isSure: boolean } | null {
  if (date === null) return null
  const { earliest, latest } = dayBounds(date)
  if (earliest === null || latest === null) return { middle: yearOf((earliest ?? latest)!), isSure: false }
  return { middle: (yearOf(earliest) + yearOf(latest)) / 2, isSure: true }
}
