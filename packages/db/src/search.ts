import { stemmer as swedishStem } from '@orama/stemmers/swedish'
import { sql } from 'kysely'
import type { Instant, Locale } from '@samordning/domain'
import type { Database } from './database.ts'
import { asPublic, type Reading } from './known.ts'

/** What a hit can be. */
export const SEARCH_KINDS = [
  'support-line',
  'county',
  'group',
  'agency',
  'instrument',
  'plan',
  'assignment',
  'report',
  'news',
  'happening',
  'statistic',
  'page',
  'outcome',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** Something that can be found, in one language. */
export type SearchEntry = {
  kind: SearchKind
  slug: string
  /** Whose readers it is for. */
  locale: Locale
  title: string
  text: string
  /** What it is found by besides, and never shows: the words of the PDFs that it links to, each once. */
  linked?: string
  /** When it can be found: always, where it is not published from a moment. */
  time: { from: Instant | null; until: Instant | null } | null
}

/** A piece of a hit's text; the word that was looked for is a match. Swedish stands in where English is missing. */
export type Fragment = { text: string; isMatch: boolean; language: Locale }

/** Texts in one language, of one kind or all. */
export type SearchOptions = { locale: Locale; limit: number; kind?: SearchKind | undefined }

export type SearchHit = { kind: SearchKind; slug: string; title: Fragment[]; excerpt: Fragment[] }

// Showing hits in their text takes time by the square of the words, so a long text may not stand still for all others.
const MOST_WORDS = 12

const MARK_START = '\u0002'
const MARK_END = '\u0003'

/** Between the texts of an entry. */
export const BETWEEN_TEXTS = ' · '
// @NOTE An excerpt begins and ends anywhere in a text, so every word carries it. To the index it is a space.
const IN_SWEDISH = '\u0001'

/** A Swedish text as it stands in for one that has not been translated: hits say that it is Swedish. */
export function inSwedish(text: string): string {
  return text.replaceAll(/(?<=^| )/g, IN_SWEDISH)
}

export async function save(db: Database, entries: readonly SearchEntry[]) {
  for (const { time, linked = '', ...entry } of entries)
    await db
      .insertInto('search_entry')
      .values({ ...entry, linked, public_from: time?.from ?? '', public_until: time?.until ?? null })
      .execute()
}

/** Lets things of a kind be found no more. */
export async function remove(db: Database, kind: SearchKind, slugs: readonly string[]) {
  if (slugs.length === 0) return
  await db.deleteFrom('search_entry').where('kind', '=', kind).where('slug', 'in', slugs).execute()
}

/**
 * Finds what has every word, best first. A word finds its inflections and what begins with it;
 * å ä ö and their plain forms find each other. No query at all for a text without words.
 */
export async function find(at: Reading, text: string, options: SearchOptions): Promise<SearchHit[]> {
  const expression = matchExpression(text, options.locale)
  if (expression === null) return []
  const kind = options.kind ?? null
  const { rows } = await sql<{ kind: SearchKind; slug: string; title: string; excerpt: string }>`
    select kind, slug,
      highlight(search_entry, 0, ${MARK_START}, ${MARK_END}) as title,
      snippet(search_entry, 1, ${MARK_START}, ${MARK_END}, '…', 24) as excerpt
    from search_entry
    where search_entry match ${expression} and locale = ${options.locale}
      and (${kind} is null or kind = ${kind}) and ${asPublic(at)}
    order by bm25(search_entry, 8.0, 1.0, 0.5), slug
    limit ${options.limit}
  `.execute(at.db)
  return rows.map((row) => ({
    kind: row.kind,
    slug: row.slug,
    title: fragments(row.title, options.locale),
    excerpt: fragments(row.excerpt, options.locale),
  }))
}

/** The first twelve words of a text as an FTS5 query: each one's stem as a prefix. Quoted, so that no word is an operator. */
export function matchExpression(text: string, locale: Locale): string | null {
  const words = text.toLocaleLowerCase(locale).match(/[\p{L}\p{N}]+/gu) ?? []
  const stems = [...new Set(words.map((word) => stemOf(word, locale)))].slice(0, MOST_WORDS)
  if (stems.length === 0) return null
  return stems.map((stem) => `"${stem}"*`).join(' ')
}

// The Swedish stemmer only cuts endings, so a stem is a prefix of every form of its word. The English one rewrites
// them ("happi"), so there a plural s is all that is cut.
function stemOf(word: string, locale: Locale): string {
  if (word.length < 4) return word
  const stem = locale === 'sv' ? swedishStem(word) : word.replace(/s$/, '')
  return stem.length >= 3 ? stem : word
}

function fragments(marked: string, locale: Locale): Fragment[] {
  return marked.split(new RegExp(`(${BETWEEN_TEXTS})`)).flatMap((text) => {
    const language = text.includes(IN_SWEDISH) ? 'sv' : locale
    return matchesIn(text.replaceAll(IN_SWEDISH, '')).map((piece) => ({ ...piece, language }))
  })
}

function matchesIn(marked: string) {
  return marked
    .split(new RegExp(`(${MARK_START}[^${MARK_END}]*${MARK_END})`))
    .filter((part) => part !== '')
    .map((part) => {
      const isMatch = part.startsWith(MARK_START)
      return { text: isMatch ? part.slice(1, -1) : part, isMatch }
    })
}
