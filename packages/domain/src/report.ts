import * as z from 'zod'
import { FuzzyDate, dayBounds, isQualified } from './fuzzy-date.ts'
import { LawReference } from './law-note.ts'
import { LocalText, textIn, type Locale } from './local-text.ts'
import { Period } from './period.ts'
import { CountyCode } from './place.ts'
import { Provenance } from './provenance.ts'
import { RichText } from './rich-text.ts'
import { Slug } from './slug.ts'

/** What sort of report or publication it is. */
export const ReportKind = z.enum([
  'situation-report',
  'survey',
  'inquiry',
  'action-plan',
  'evaluation',
  'manual',
  'magazine',
  'statistics',
  'training',
])
export type ReportKind = z.infer<typeof ReportKind>

/** A report or other publication (rapport). */
export const Report = z.object({
  slug: Slug,
  title: LocalText,
  kind: ReportKind,
  /** Bodies that published it. */
  publishers: z.array(Slug).min(1),
  /** Persons named as authors, given name first. */
  authors: z.array(z.string().min(1)),
  published: FuzzyDate.nullable(),
  /** The time it is about, when that is not its date. */
  covers: Period.nullable(),
  /** "SOU 2010:49", "2015:10": several where copies differ. */
  numbers: z.array(z.string().min(1)),
  isbns: z.array(z.string().min(1)),
  /** Counties it is about; empty for the whole country. */
  counties: z.array(CountyCode),
  /** The assignment it answers. */
  assignment: Slug.nullable(),
  summary: LocalText,
  /** How it could be obtained. */
  access: LocalText.nullable(),
  /** Whole text, when the platform has it. */
  body: RichText,
  /** Provisions that the text describes, names or takes for granted. */
  describes: z.array(LawReference).default([]),
  provenance: Provenance,
})
export type Report = z.infer<typeof Report>

/**
 * How to refer to a report, as plain text: who, year, title, numbers, ISBN, and the day when it is known.
 * The title stands as it was printed; in English its translation follows in brackets. Several numbers are those of
 * copies that differ. `publishers` are the names of the report's publishers, in its order.
 *
 *     Länsstyrelsen i Västerbottens län (2009). Lägesrapport. 2009-09-30.
 */
export function referenceOf(
  report: Pick<Report, 'title' | 'published' | 'numbers' | 'isbns'>,
  publishers: readonly { name: LocalText }[],
  locale: Locale,
): string {
  const { title, published, numbers, isbns } = report
  const names = publishers.map(({ name }) => textIn(name, locale).text).join(', ')
  const translation = locale === 'en' && title.en !== undefined ? ` [${title.en}]` : ''
  return [
    `${names} (${yearsOf(published, locale)})`,
    title.sv + translation,
    numbersInWords(numbers, locale),
    isbns.length > 0 && `ISBN ${isbns.join(', ')}`,
    published !== null && MONTH_OR_DAY.test(published) && published,
  ]
    .filter((part) => part !== false && part !== '')
    .map((part) => `${String(part).replace(/\.$/, '')}.`)
    .join(' ')
}

const MONTH_OR_DAY = /^\d{4}-(0\d|1[0-2])(-\d{2})?$/

/** "SOU 2010:49" names its series; "2015:10" needs a word before it. */
function numbersInWords(numbers: readonly string[], locale: Locale): string {
  const bare = numbers.filter((number) => /^\d/.test(number))
  const named = numbers.filter((number) => !bare.includes(number))
  const word = locale === 'sv' ? 'Nr' : 'No.'
  return [...named, bare.length > 0 && `${word} ${bare.join(', ')}`].filter(Boolean).join('. ')
}

/** "2009", "2008–2009", "2008?"; without a date "u.å." (utan år), in English "n.d." */
function yearsOf(date: FuzzyDate | null, locale: Locale): string {
  if (date === null) return locale === 'sv' ? 'u.å.' : 'n.d.'
  const { earliest, latest } = dayBounds(date)
  const [first, last] = [earliest?.slice(0, 4), latest?.slice(0, 4)]
  const isSure = earliest !== null && latest !== null && !isQualified(date)
  const years = first !== undefined && last !== undefined && first !== last ? `${first}–${last}` : (first ?? last)
  return isSure ? `${years}` : `${years}?`
}
