import { isCalendarDate } from '@samordning/domain'
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

/** Where a link leads: to the page in the language of this one and, where it has a past, on the same day. */
export function hrefTo(path: string): string {
  const [address = '', hash] = localized(path).split('#')
  const [pathname = '', search] = address.split('?')
  const query = new URLSearchParams(search)
  if (dated.has(path.split(/[/?#]/)[1] ?? '') && !query.has('datum')) {
    const { date, known } = momentOfPage()
    if (date) query.set('datum', date)
    if (known) query.set('kant', known)
  }
  return `${pathname}${query.size > 0 ? `?${query}` : ''}${hash === undefined ? '' : `#${hash}`}`
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && isCalendarDate(text)
}
