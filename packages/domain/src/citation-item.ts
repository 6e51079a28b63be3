import type { Assignment } from './assignment.ts'
import { dayBounds, type FuzzyDate } from './fuzzy-date.ts'
import type { Instrument, InstrumentKind } from './instrument.ts'
import { textIn, type Locale, type LocalText } from './local-text.ts'
import type { Source } from './provenance.ts'
import type { Report } from './report.ts'
import { slugOf } from './slug.ts'
import type { CompiledReport } from './survey-edition.ts'

/** Families of things that are cited, as CSL names them (CSL 1.0.2, appendix III, "Types"). */
export type CitationType =
  'report' | 'chapter' | 'legislation' | 'regulation' | 'bill' | 'treaty' | 'document' | 'webpage'

/** Who wrote or decided it. A body is `literal`: it has no family name to sort by. */
export type CitationName = { literal: string } | { family: string; given: string }

/** A date as CSL-JSON has it: one date or the two ends of a range, each year, month, day as far as known. */
export type CitationDate = {
  'date-parts': number[][]
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  season?: number
  /** Approximate or uncertain. */
  circa?: true
}

/**
 * A thing to cite, as an item of CSL-JSON, from which citation programs make every other format.
 * Dates are `issued`; a title stands as it was printed, in English followed by its translation in brackets.
 * @see https://docs.citationstyles.org/en/stable/specification.html (CSL 1.0.2)
 */
export type CitationItem = {
  id: string
  type: CitationType
  title: string
  author?: CitationName[]
  issued?: CitationDate
  publisher?: string
  /** The report that an answer stands in. */
  'container-title'?: string
  /** Of a report that has several. */
  edition?: string
  number?: string
  ISBN?: string
  /** What sort of document it is, where the type does not tell. */
  genre?: string
  URL?: string
  /** ISO 639-1. */
  language?: string
}

/** For whom a citation is made. */
export type CitationReader = {
  /** Which language names and translations are in. */
  locale: Locale
  /** Where the reader found it: stands as URL where the thing has none of its own. */
  readAt?: string | undefined
  /** Which edition was read. */
  edition?: number
}

/** A report. `publishers` are its publishers' names on the day of publication, in its order: they are its authors where no person is. */
export function citeReport(
  report: Pick<Report, 'slug' | 'title' | 'authors' | 'published' | 'numbers' | 'isbns'>,
  reader: CitationReader & { publishers: readonly LocalText[] },
): CitationItem {
  const publishers = reader.publishers.map((name) => textIn(name, reader.locale).text)
  const persons = report.authors.map(personName)
  return itemOf({
    id: report.slug,
    type: 'report',
    title: titleIn(report.title, reader.locale),
    author: persons.length > 0 ? persons : publishers.map((literal) => ({ literal })),
    issued: citationDate(report.published),
    publisher: publishers.join(', '),
    edition: reader.edition?.toString(),
    number: listed(report.numbers),
    ISBN: listed(report.isbns),
    URL: reader.readAt,
    language: 'sv',
  })
}

/**
 * An answer in a frozen report, by the address of one of its paragraphs: whoever answers is its author, and the question its title.
 * Nothing where no answer stands there.
 */
export function citeAnswer(report: CompiledReport, part: string, reader: CitationReader): CitationItem | undefined {
  const found = report.parts.find(({ id }) => id === part)
  const origin = found?.type === 'block' ? found.origin : null
  if (origin?.revision == null) return undefined
  const inLocale = (text: LocalText) => textIn(text, reader.locale).text
  const { name, answering } = report.respondents.find(
    ({ group, agency }) => group === origin.group && agency === origin.agency,
  )!
  const { text } = report.questions.find(({ question }) => question === origin.question)!
  return itemOf({
    id: `${report.slug}-${part}`,
    type: 'chapter',
    title: titleIn(text, reader.locale),
    'container-title': titleIn(report.title, reader.locale),
    author: [{ literal: inLocale(answering?.name ?? name) }],
    issued: citationDate(report.on),
    publisher: report.publishers.map((publisher) => inLocale(publisher.name)).join(', '),
    edition: reader.edition?.toString(),
    URL: reader.readAt,
    language: 'sv',
  })
}

/**
 * A law entry. Who decides each kind, since the present constitution came into force: regeringsformen (1974:152) 8 kap. 1 §
 * (acts, ordinances), riksdagsordningen (2014:801) 9 kap. (bills, communications).
 */
export function citeInstrument(
  instrument: Pick<Instrument, 'slug' | 'kind' | 'citation' | 'title' | 'decided'>,
  reader: CitationReader,
): CitationItem {
  const [type, decidesNow] = INSTRUMENTS[instrument.kind]
  const earliest = instrument.decided && dayBounds(instrument.decided).earliest
  const decider = earliest !== null && earliest >= CONSTITUTION ? decidesNow : undefined
  return itemOf({
    id: instrument.slug,
    type,
    title: titleIn(instrument.title, reader.locale),
    author: decider && [{ literal: textIn(decider, reader.locale).text }],
    // Not the day it begins to apply: a treaty is older than that, and an act is numbered by its year of decision.
    issued: citationDate(instrument.decided),
    number: instrument.citation ?? undefined,
    URL: reader.readAt,
    language: 'sv',
  })
}

/** An assignment of the Government. `ministry` is the ministry's name on the day of the decision; a number that was only derived is not cited. */
export function citeAssignment(
  assignment: Pick<Assignment, 'slug' | 'title' | 'decided' | 'registration'>,
  reader: CitationReader & { ministry: LocalText | null },
): CitationItem {
  const { registration } = assignment
  return itemOf({
    id: assignment.slug,
    type: 'document',
    title: titleIn(assignment.title, reader.locale),
    author: [{ literal: textIn(GOVERNMENT, reader.locale).text }],
    issued: citationDate(assignment.decided),
    publisher: reader.ministry === null ? undefined : textIn(reader.ministry, reader.locale).text,
    number: (registration?.isDerived === false && registration.normalised) || undefined,
    genre: textIn(ASSIGNMENT, reader.locale).text,
    URL: reader.readAt,
    language: 'sv',
  })
}

/** A source of facts. Who wrote it and when stands in its title, where that is known. */
export function citeSource(source: Source, reader: CitationReader): CitationItem {
  return itemOf({
    id: slugOf(source.key),
    type: source.url === undefined && source.kind !== 'website' ? 'document' : 'webpage',
    title: titleIn(source.title, reader.locale),
    URL: source.url ?? reader.readAt,
  })
}

/**
 * A fuzzy date as CSL-JSON has it. Whatever is not one sure day, month, year or season is `circa`, as CSL has no words for
 * "between", "at the latest" and "at the earliest". The ends of a range are cut to the same precision, or CSL refuses them.
 */
export function citationDate(date: FuzzyDate | null): CitationDate | undefined {
  if (date === null) return undefined
  const season = /^\d{4}-2([1-4])[~?%]?$/.exec(date)?.[1]
  const ends = date.split('/').filter((end) => end !== '..')
  const parts = ends.flatMap((end) => [partsOf(end, '0'), partsOf(end, '9')])
  const precision = Math.min(...parts.map((part) => part.length))
  const [first, last] = [parts[0]!, parts.at(-1)!].map((part) => part.slice(0, precision)) as [number[], number[]]
  return {
    'date-parts': `${first}` === `${last}` ? [first] : [first, last],
    ...(season !== undefined && { season: Number(season) }),
    ...(/[~?%X/]/.test(date) && { circa: true }),
  }
}

/** "2009-09-30" → 2009, 9, 30; a season leaves its year; the digits that a decade leaves out are filled. */
function partsOf(end: string, fill: string): number[] {
  const [year = '', ...rest] = end.replace(/[~?%]$/, '').split('-')
  const isSeason = /^2[1-4]$/.test(rest[0] ?? '')
  return [Number(year.replaceAll('X', fill)), ...(isSeason ? [] : rest.map(Number))]
}

/** Acts before were decided by the King together with the Riksdag. */
const CONSTITUTION = '1975-01-01'
const GOVERNMENT: LocalText = { sv: 'Regeringen', en: 'The Government of Sweden' }
const RIKSDAG: LocalText = { sv: 'Sveriges riksdag', en: 'The Riksdag' }
const ASSIGNMENT: LocalText = { sv: 'regeringsuppdrag', en: 'government assignment' }

/** What each kind is to CSL, and who decides it where that follows from the kind. */
const INSTRUMENTS: Record<InstrumentKind, [type: CitationType, decider?: LocalText]> = {
  act: ['legislation', RIKSDAG],
  ordinance: ['regulation', GOVERNMENT],
  bill: ['bill', GOVERNMENT],
  'council-referral': ['bill', GOVERNMENT],
  inquiry: ['report'],
  'terms-of-reference': ['document', GOVERNMENT],
  communication: ['document', GOVERNMENT],
  programme: ['document'],
  treaty: ['treaty'],
  'eu-act': ['legislation'],
  goal: ['document'],
}

function titleIn({ sv, en }: LocalText, locale: Locale): string {
  const printed = sv.replace(/\.$/, '')
  return locale === 'sv' || en === undefined ? printed : `${printed} [${en.replace(/\.$/, '')}]`
}

/** Swedes are sorted by their last name alone: a middle name (mellannamn) stands with the given ones. */
function personName(name: string): CitationName {
  const words = name.split(' ')
  return words.length === 1 ? { literal: name } : { family: words.at(-1)!, given: words.slice(0, -1).join(' ') }
}

function listed(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(', ')
}

type Parts = { [Key in keyof CitationItem]: CitationItem[Key] | undefined }

/** CSL-JSON leaves out what is not known. */
function itemOf(parts: Parts): CitationItem {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as CitationItem
}
