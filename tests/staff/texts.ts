import { createCaller } from '@samordning/api'
import type { Database } from '@samordning/db'
import { calendarDate, type Block, type DocumentKind, type Instant } from '@samordning/domain'
import { SOURCE } from './directory.ts'
import { openOffice, type Office } from './office.ts'

export type Somebody = Awaited<ReturnType<Office['somebody']>>
type Text = Awaited<ReturnType<Somebody['ask']['documents']['get']>>

export const EDITOR = { role: 'editor', group: null, agency: null } as const
export const REVIEWER = { role: 'reviewer', group: null, agency: null } as const

/** An office with all the content, or one on a database that is there, with somebody who writes and somebody who may sign. */
export async function aNewsroom(content: 'all' | Database = 'all') {
  const office = await openOffice(content)
  const writer = await office.somebody('Redaktör', [EDITOR])
  const reviewer = await office.somebody('Granskare', [REVIEWER], { confirmed: true })
  return { office, writer, reviewer }
}

/** The public procedures, at this moment or another. */
export function readersOf({ db, now }: Office, at: Instant = now()) {
  return createCaller({ db, today: calendarDate(at.slice(0, 10)), now: at })
}

/** A text that has just been begun. */
export async function aNewText(writer: Somebody, title = 'Regnbågsforell', counties: '24'[] = []) {
  const lead = { sv: 'En ingress.', en: 'A preamble.' }
  return writer.ask.documents.create({
    ...{ kind: 'news', title: { sv: title, en: `${title} in English` }, lead, counties, source: SOURCE },
  })
}

type Address = { kind: DocumentKind; slug: string }

type Paragraph = Extract<Block, { type: 'paragraph' }> & { key: string }

/** Writes a paragraph, or another in its place, as the newest revision. */
export async function write(writer: Somebody, address: Address, paragraph: string | Paragraph): Promise<Text> {
  const block = typeof paragraph === 'string' ? aParagraph(paragraph) : paragraph
  const text = await writer.ask.documents.get(address)
  const keys = text.content.value.body.map(({ key }) => key)
  await writer.ask.documents.save({
    ...{ ...address, base: text.newest.number, blocks: [block] },
    order: keys.includes(block.key) ? null : [...keys.map((key) => key!), block.key],
  })
  return writer.ask.documents.get(address)
}

export function aParagraph(words: string, key = 'aaaaaaaa'): Paragraph {
  return { key, type: 'paragraph', text: { sv: words } }
}

/** Lets somebody hand in a text and somebody else approve it. Tells the hash that was signed. */
export async function approved(writer: Somebody, reviewer: Somebody, address: Address): Promise<string> {
  const { newest } = await writer.ask.documents.get(address)
  await writer.ask.documents.submit({ ...address, hash: newest.hash })
  await reviewer.ask.documents.approve({ ...address, hash: newest.hash })
  return newest.hash
}

/** And publishes it, now or at a time. */
export async function published(
  { writer, reviewer, address }: { writer: Somebody; reviewer: Somebody; address: Address },
  more: { at?: { day: string; time: string }; note?: { sv: string }; languages?: ('sv' | 'en')[] } = {},
): Promise<string> {
  const hash = await approved(writer, reviewer, address)
  await writer.ask.documents.publish({ ...address, hash, languages: ['sv', 'en'], change: 'major', ...more } as never)
  return hash
}
