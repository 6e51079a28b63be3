import { CalendarDate, isCalendarDate } from '@samordning/domain'

/** A day that can be asked about. What lies further away is a slip of the pen rather than a question. */
export const Day = CalendarDate.refine((day) => !isCalendarDate(day) || isInReach(day), {
  error: 'is not a day from 1800 to 2200; write it as 2009-09-30',
})

function isInReach(day: string): boolean {
  return day >= '1800-01-01' && day <= '2200-12-31'
}
