import { m } from '../dist/messages.js'
import { getLocale, type Locale } from '../dist/runtime.js'

const tags: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' }
const formats = {
  sv: formatsIn('sv'),
  en: formatsIn('en'),
}

function formatsIn(locale: Locale) {
  const utc = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const
  return {
    day: new Intl.DateTimeFormat(tags[locale], { ...utc, day: 'numeric' }),
    month: new Intl.DateTimeFormat(tags[locale], utc),
  }
}

/** "30 september 2009" */
export function dayInWords(date: string): string {
  return formats[getLocale()].day.format(new Date(`${date}T00:00Z`))
}

/** "hösten 2008", "maj 2016", "omkring 2009", "senast 30 september 2009": a date as far as it is known. */
export function fuzzyInWords(date: string): string {
  const [start = '', end] = date.split('/')
  if (end === undefined) return simpleInWords(start)
  if (start === '..') return m.common_date_at_latest({ date: simpleInWords(end) })
  if (end === '..') return m.common_date_at_earliest({ date: simpleInWords(start) })
  return m.common_date_between({ start: startOfRange(start, end), end: simpleInWords(end) })
}

/** Days of one month share its name: "mellan 21 och 31 oktober 2009". */
function startOfRange(start: string, end: string): string {
  const isSameMonth = isDay(start) && isDay(end) && start.slice(0, 7) === end.slice(0, 7)
  return isSameMonth ? String(Number(start.slice(8))) : simpleInWords(start)
}

/** "1 januari 1999 – 31 mars 2005", "från 2008", "till och med 31 mars 2005". A period's end is the first day outside it. */
export function periodInWords({ from, until }: { from: string | null; until: string | null }): string {
  if (until === null) return from ? m.common_period_from({ date: endInWords(from) }) : m.common_period_unknown()
  const lastDay = isDay(until) ? dayBefore(until) : null
  if (from) return joined(endInWords(from), lastDay ? dayInWords(lastDay) : endInWords(until))
  return lastDay
    ? m.common_period_through({ date: dayInWords(lastDay) })
    : m.common_period_until({ date: endInWords(until) })
}

/** One end of a period, so that "från" and "till" can stand before it. */
function endInWords(date: string): string {
  const [start = '', end] = date.split('/')
  if (end === undefined) return simpleInWords(start)
  if (start === '..') return m.common_period_or_earlier({ date: simpleInWords(end) })
  if (end === '..') return m.common_period_or_later({ date: simpleInWords(start) })
  return m.common_period_some_time({ start: simpleInWords(start), end: simpleInWords(end) })
}

/** Swedish sets an en dash close between single words, with spaces between longer ones. */
function joined(start: string, end: string) {
  if (start === end) return start
  return start.includes(' ') || end.includes(' ') ? `${start} – ${end}` : `${start}–${end}`
}

function simpleInWords(text: string): string {
  const words = unqualifiedInWords(text.replace(/[~?%]$/, ''))
  if (text.endsWith('~')) return m.common_date_about({ date: words })
  if (text.endsWith('?')) return m.common_date_uncertain({ date: words })
  return text.endsWith('%') ? m.common_date_uncertain({ date: m.common_date_about({ date: words }) }) : words
}

const seasons: Record<string, (inputs: { year: string }) => string> = {
  '21': m.common_season_spring,
  '22': m.common_season_summer,
  '23': m.common_season_autumn,
}

function unqualifiedInWords(text: string): string {
  if (isDay(text)) return dayInWords(text)
  const [year = '', part] = text.split('-')
  if (year.endsWith('X')) return m.common_date_decade({ year: year.replaceAll('X', '0') })
  if (part === undefined) return year
  // Winter runs into the next year.
  if (part === '24') return m.common_season_winter({ year: `${year}–${Number(year) + 1}` })
  return seasons[part]?.({ year }) ?? formats[getLocale()].month.format(new Date(`${year}-${part}-01T00:00Z`))
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}

function dayBefore(day: string): string {
  const before = new Date(`${day}T00:00Z`)
  before.setUTCDate(before.getUTCDate() - 1)
  return before.toISOString().slice(0, 10)
}
