import {
  NewsItem,
  Provenance,
  hashtagsIn,
  plainText,
  slugOf,
  type CalendarDate,
  type DocumentContent,
  type FactId,
} from '@samordning/domain'
import { bodyOf, linksToLookUp, paragraphsIn } from './body.ts'
import { conflictsOf } from './conflicts.ts'
import { entriesOf, type Entry } from './entries.ts'
import { eventsIn } from './events.ts'
import { withoutPersonal } from './personal.ts'
import { leftOut, uncertain, type Line, type PageRemark } from './remark.ts'

/** An old page: the key of its source, and what the file is called. What is known is needed to see what is there already. */
export type OldPage = {
  source: string
  file: string
  recorded: CalendarDate
  /** Gives each draft a number of its own. */
  nextFact: () => FactId
  /** Documents that are there already, drafts among them. */
  known: readonly DocumentContent[]
  /** Numbers of public services, however they are spaced: the only phone numbers that come along. */
  publicNumbers: readonly string[]
}

/** A draft for an editor, and what the editor has to know. It is never published by itself. */
export type Draft = { content: DocumentContent; remarks: PageRemark[] }

/**
 * Drafts of what stands on an old page below its dates: a news item for each, and an event for each line that announces one. Nothing is
 * put in other words: that is the editor's work. Nothing is left out without a remark.
 */
export function draftsFrom(text: string, page: OldPage): { drafts: Draft[]; remarks: PageRemark[] } {
  const { entries, remarks } = entriesOf(text)
  if (entries.length === 0) {
    const remark = leftOut(
      1,
      'Ingen rad är ett datum: det blev inga utkast.',
      'No line is a date: there are no drafts.',
    )
    return { drafts: [], remarks: [remark] }
  }
  const drafts: Draft[] = []
  for (const entry of entries) {
    const made = draftsOf(entry, page)
    if (made.length === 0)
      remarks.push(
        ...entry.remarks,
        leftOut(entry.line, 'Under dagen står ingenting.', 'There is nothing below the date.'),
      )
    for (const draft of made) {
      const others = [...page.known, ...drafts.map(({ content }) => content)]
      draft.remarks.unshift(...conflictsOf(draft.content, others, entry.line))
      drafts.push({ ...draft, content: withOwnSlug(draft.content, others) })
    }
  }
  return { drafts, remarks }
}

function draftsOf(entry: Entry, page: OldPage): Draft[] {
  const { lines, remarks } = cleaned(entry.lines, page)
  const groups = paragraphsIn(lines)
  const [title, ...rest] = groups.flatMap((group, index) => (index === 0 ? group.map((line) => [line]) : [group]))
  if (!title?.[0]) return []
  const headline = title[0]
  const preamble = rest[0] ?? [headline]
  const { body, remarks: guesses } = bodyOf(preamble.length > 1 ? rest : rest.slice(1))
  const news = NewsItem.parse({
    slug: shortened(slugOf(`${entry.date ?? ''} ${headline.text}`)),
    date: entry.date,
    headline: { sv: headline.text },
    preamble: { sv: preamble.length > 1 ? headline.text : preamble[0]!.text },
    body,
    hashtags: hashtagsIn(lines.map(({ text }) => text).join('\n')),
    counties: [],
    related: { reports: [], happenings: [], assignments: [], news: [] },
    provenance: provenanceOf(page, entry.line, groups.at(-1)!.at(-1)!.number),
  })
  const events =
    entry.date === null
      ? []
      : eventsIn(lines, { headline: headline.text, date: entry.date }, ({ number }) =>
          provenanceOf(page, number, number),
        )
  return [
    {
      content: { kind: 'news', value: news },
      remarks: [...entry.remarks, ...remarks, ...beginning(headline, rest), ...guesses, ...linksToLookUp(lines)],
    },
    ...events.map(({ event, remark }) => ({
      content: { kind: 'happening' as const, value: event },
      remarks: [remark],
    })),
  ]
}

/** The lines without what must not come along: personal data, and links that somebody else's page has set. */
function cleaned(lines: readonly Line[], page: OldPage): { lines: Line[]; remarks: PageRemark[] } {
  const numbers = new Set(page.publicNumbers.map((number) => number.replace(/\D/g, '')))
  const remarks: PageRemark[] = []
  const kept = lines.map((line) => {
    const clean = withoutPersonal(line, (digits) => numbers.has(digits))
    remarks.push(...clean.remarks)
    const words = plainText(clean.text)
    if (words !== clean.text)
      remarks.push(leftOut(line.number, 'En länks adress togs inte med.', 'The address of a link was left out.'))
    return { ...line, text: words }
  })
  return { lines: kept, remarks }
}

function beginning(headline: Line, [first]: readonly Line[][]): PageRemark[] {
  if (!first?.[0])
    return [
      uncertain(
        headline.number,
        'Ingressen saknas: rubriken står i dess ställe.',
        'There is no preamble: the headline stands in its place.',
      ),
    ]
  if (!/^\p{Ll}/u.test(first[0].text)) return []
  return [
    uncertain(
      headline.number,
      'Rubriken ser ut att fortsätta i stycket under.',
      'The headline seems to go on in the paragraph below.',
    ),
  ]
}

/** At most 70 characters, and whole words. */
function shortened(slug: string): string {
  return slug.length <= 70 ? slug : slug.slice(0, 71).replace(/-[^-]*$/, '')
}

function provenanceOf({ source, file, recorded, nextFact }: OldPage, first: number, last: number): Provenance {
  const place = first === last ? `${file}, rad ${first}` : `${file}, rad ${first}–${last}`
  return Provenance.parse({ fact: nextFact(), sources: [{ source, place }], confidence: 'medium', recorded })
}

/** An address is fixed when it is made: a second thing of the same name gets a number. */
function withOwnSlug(content: DocumentContent, others: readonly DocumentContent[]): DocumentContent {
  const taken = new Set(others.filter(({ kind }) => kind === content.kind).map(({ value }) => value.slug))
  let [slug, number] = [content.value.slug, 2]
  while (taken.has(slug)) slug = `${content.value.slug}-${number++}`
  return { ...content, value: { ...content.value, slug } } as DocumentContent
}
