const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

/** The day it is in Sweden, `YYYY-MM-DD`. The only clock of the platform: everything else is told which day it is. */
export function today(now = new Date()): string {
  return inStockholm.format(now)
}
