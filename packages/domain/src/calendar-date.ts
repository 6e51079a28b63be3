import * as z from 'zod'
import { DomainError } from './domain-error.ts'

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * A day in the Gregorian calendar, ISO 8601 text `YYYY-MM-DD`. Sorts and compares as text.
 * Days that do not exist (2023-02-29) are refused.
 */
export const CalendarDate = z
  .string()
  .refine(isCalendarDate, { error: 'is not a day of the calendar; write it as 2009-09-30' })
  .brand<'CalendarDate'>()
export type CalendarDate = z.infer<typeof CalendarDate>

/**
 * Reads a day, or throws.
 * @throws {DomainError} `not-a-calendar-date`
 */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) {
    throw new DomainError('not-a-calendar-date', `"${text}" is not a day of the calendar; write it as 2009-09-30`)
  }
  return text as CalendarDate
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const match = SHAPE.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Number of days in a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return isLeapYear ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The day after: the exclusive end of a period whose last day is `day`. */
export function dayAfter(day: CalendarDate): CalendarDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  if (date < daysInMonth(year, month)) return dayOf(year, month, date + 1)
  return month < 12 ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1)
}

/** The day before: the last day of a period whose exclusive end is `day`. */
export function dayBefore(day: CalendarDate): CalendarDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  if (date > 1) return dayOf(year, month, date - 1)
  return month > 1 ? dayOf(year, month - 1, daysInMonth(year, month - 1)) : dayOf(year - 1, 12, 31)
}

/** Puts year, month (1–12) and day of the month together, without checking that the day exists. */
export function dayOf(year: number, month: number, date: number): CalendarDate {
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
  return text as CalendarDate
}

const DAY_MS = 24 * 60 * 60_000

/** The day so many days later, or earlier when they are negative. */
export function daysFrom(day: CalendarDate, days: number): CalendarDate {
  return calendarDate(new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10))
}
