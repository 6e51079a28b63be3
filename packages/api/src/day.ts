import { CalendarDate } from '@samordning/domain'

const FIRST = '1800-01-01'
const LAST = '2200-12-31'

/** A day that can be asked about. What lies further away is a slip of the pen rather than a question. */
export const Day = CalendarDate.refine((day) => day >= FIRST && day <= LAST, {
  error: 'is not a day from 1800 to 2200; write it as 2009-09-30',
})
