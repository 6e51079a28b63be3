import type { Times } from '@samordning/api'
import { isCalendarDate, type CalendarDate } from '@samordning/domain'
import { localized } from './locale.ts'

/** The day that a page shows, and as of when that was known: `?datum=` and `?kant=`. Empty on a page of today. */
export type Moment = { date?: string; known?: string }

/** The pages that links keep the day to, by the first word of their address. Where to turn is always asked about today. */
const dated = new Set(['', 'lan', 'samordningsgrupper', 'myndigheter', 'lagstiftning', 'uppdrag', 'siffror'])

let momentOfPage = (): Moment => ({})

/** Told by the server which page is being rendered (moment.server.ts). */
export function overwriteMoment(get: () => Moment) {
  momentOfPage = get
}

/** The moment of the page being rendered. */
export const currentMoment = () => momentOfPage()

/** Reads an address. What can't be a day is left to the page, which refuses it. */
export function momentOf(query: URLSearchParams): Moment {
  const [date, known] = [query.get('datum')?.trim(), query.get('kant')?.trim()]
  return { ...(isDay(date) && { date }), ...(isDay(known) && { known }) }
}

/** What the page of a path is asked with when a link leads there: pages whose question is a day have a day of their own. */
export function momentAt(path: string): Moment {
  const [pathname = '', search] = path.split(/[?#]/)
  if (!dated.has(pathname.split('/')[1] ?? '')) return {}
  const { date, known } = momentOfPage()
  const hasOwnDay = /\/(jamfor|pa-dagen)$/.test(pathname) || new URLSearchParams(search).has('datum')
  return { ...(date && !hasOwnDay && { date }), ...(known && { known }) }
}

/** Where a link leads: to the page in the language of this one and, where it has a past, on the same day and as known then. */
export function hrefTo(path: string): string {
  const [address = '', hash] = localized(path).split('#')
  const [pathname = '', search] = address.split('?')
  const query = new URLSearchParams(search)
  const { date, known } = momentAt(path)
  if (date) query.set('datum', date)
  if (known) query.set('kant', known)
  return `${pathname}${query.size > 0 ? `?${query}` : ''}${hash === undefined ? '' : `#${hash}`}`
}

/** The times of a page that is made of several answers: it changes on the days of each. */
export function withDays(times: Times, days: readonly CalendarDate[]): Times {
  return { ...times, days: [...new Set([...times.days, ...days])].sort() }
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && isCalendarDate(text)
}
