import { calendarDate, type CalendarDate } from '@samordning/domain'

const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

/** The day it is in Sweden. The only clock of the platform: everything else is told which day it is. */
export function today(now = new Date()): CalendarDate {
  return calendarDate(inStockholm.format(now))
}
