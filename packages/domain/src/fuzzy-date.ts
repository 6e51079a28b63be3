import * as z from 'zod'
import { calendarDate, dayOf, daysInMonth, isCalendarDate, type CalendarDate } from './calendar-date.ts'
import { DomainError } from './domain-error.ts'

/**
 * A date known only so far, as EDTF text (ISO 8601-2:2019, level 1):
 * a day `2008-07-10`, a month `2016-05`, a year `2009`, a decade `198X`, a season `2008-23` (autumn),
 * about `2009~`, uncertain `2009?`, both `2009%`, between `2008-23/2009-09-30`,
 * at the latest `../2009-09-30`, at the earliest `2016-12-09/..`.
 */
export const FuzzyDate: z.ZodType<FuzzyDate, string> = z
  .string()
  .refine((text): text is FuzzyDate => readBounds(text) !== undefined, {
    error: 'is not a date that can be read; write it as 2009, 2009-09, 2009-09-30, 2008-23 (autumn) or 2008/2009',
  })
/** Every day of the calendar is one too. */
export type FuzzyDate = (string & z.$brand<'FuzzyDate'>) | CalendarDate

/** First and last day that a fuzzy date may mean, both inclusive; `null` where it is open to that side. */
export type DayBounds = { earliest: CalendarDate | null; latest: CalendarDate | null }

/** Swedish meteorological seasons by month (SMHI): spring begins in March. Winter runs into the next year. */
const SEASONS: Record<string, { firstMonth: number; lastMonth: number }> = {
  '21': { firstMonth: 3, lastMonth: 5 },
  '22': { firstMonth: 6, lastMonth: 8 },
  '23': { firstMonth: 9, lastMonth: 11 },
  '24': { firstMonth: 12, lastMonth: 2 },
}

/**
 * Reads a fuzzy date, or throws.
 * @throws {DomainError} `not-a-fuzzy-date`
 */
export function fuzzyDate(text: string): FuzzyDate {
  if (readBounds(text) === undefined) {
    throw new DomainError(
      'not-a-fuzzy-date',
      `"${text}" is not an EDTF level 1 date, such as 2009-09-30, 2009 or 2008-23`,
    )
  }
  return text as FuzzyDate
}

/** The days a fuzzy date may mean. "About" and "uncertain" keep the bounds as written: how far off is not known. */
export function dayBounds(date: FuzzyDate): DayBounds {
  const bounds = readBounds(date)
  if (!bounds) throw new DomainError('not-a-fuzzy-date', `"${date}" is not an EDTF level 1 date`)
  return bounds
}

/** The first day that a date may mean; of one that is open backwards the last, since it has surely come by then. */
export function firstDay(date: FuzzyDate): CalendarDate {
  const { earliest, latest } = dayBounds(date)
  // A range is never open to both sides.
  return (earliest ?? latest)!
}

/** Whether what happened on a date may have happened by a day. */
export function mayHaveCome(date: FuzzyDate, by: CalendarDate): boolean {
  return firstDay(date) <= by
}

/** Whether what happened on a date has happened by a day, for sure: its last day has come. Never said of a date that is open forward. */
export function hasSurelyCome(date: FuzzyDate, by: CalendarDate): boolean {
  const { latest } = dayBounds(date)
  return latest !== null && latest <= by
}

/** Whether a day lies within the days on which it may have happened, so that nobody can say if it had. */
export function isWithin(date: FuzzyDate, day: CalendarDate): boolean {
  return mayHaveCome(date, day) && !hasSurelyCome(date, day)
}

function readBounds(text: string): DayBounds | undefined {
  const parts = text.split('/')
  if (parts.length === 1) return readSimple(text)
  if (parts.length !== 2) return undefined
  const [start, end] = parts as [string, string]
  if (start === '..' && end === '..') return undefined
  const from = start === '..' ? { earliest: null, latest: null } : readSimple(start)
  const to = end === '..' ? { earliest: null, latest: null } : readSimple(end)
  if (!from || !to) return undefined
  const isReversed = from.earliest !== null && to.latest !== null && from.earliest > to.latest
  return isReversed ? undefined : { earliest: from.earliest, latest: to.latest }
}

function readSimple(text: string): DayBounds | undefined {
  const bare = text.replace(/[~?%]$/, '')
  if (isCalendarDate(bare)) return { earliest: calendarDate(bare), latest: calendarDate(bare) }
  const match = /^(\d{2}XX|\d{3}X|\d{4})(?:-(\d{2}))?$/.exec(bare)
  if (!match?.[1]) return undefined
  const [first, last] = [Number(match[1].replaceAll('X', '0')), Number(match[1].replaceAll('X', '9'))]
  if (match[2] === undefined) return { earliest: dayOf(first, 1, 1), latest: dayOf(last, 12, 31) }
  return first === last ? readPartOfYear(first, match[2]) : undefined
}

function readPartOfYear(year: number, part: string): DayBounds | undefined {
  const season = SEASONS[part]
  const month = Number(part)
  if (!season && (month < 1 || month > 12)) return undefined
  const { firstMonth, lastMonth } = season ?? { firstMonth: month, lastMonth: month }
  const lastYear = lastMonth < firstMonth ? year + 1 : year
  return { earliest: dayOf(year, firstMonth, 1), latest: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) }
}
