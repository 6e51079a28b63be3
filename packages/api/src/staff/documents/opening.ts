import {
  beginnings,
  revisions,
  steps as log,
  type Beginning,
  type Database,
  type DocumentHead,
  type Revision,
} from '@samordning/db'
import { DocumentKind, Slug, withKeys, type DocumentContent, type PublicationStep } from '@samordning/domain'
import { hash } from 'node:crypto'
import { z } from 'zod'
import { found } from '../../trpc.ts'

/** What every question about a text names. */
export const Address = z.strictObject({ kind: DocumentKind, slug: Slug.max(100) })
export type Address = z.infer<typeof Address>

/** A document as it stands: what was done with it, and its newest revision, where every block has a key. */
export type Opened = Address & {
  id: number
  steps: PublicationStep[]
  newest: Revision
  /** What was public before anybody wrote in it: kept as revisions with the first that somebody writes. */
  beginning: readonly Beginning[]
}

/** @throws 404 */
export async function openDocument(db: Database, { kind, slug }: Address): Promise<Opened> {
  const document = found(await revisions.findDocument(db, kind, slug), 'document')
  const newest = await revisions.find(db, document.id)
  if (newest) return { ...document, steps: await log.list(db, document.id), newest: withOwnKeys(newest), beginning: [] }
  const beginning = await beginnings.list(db, { kind, slug })
  const last = found(beginning.at(-1), 'document')
  const { content, time } = last
  const number = beginning.length
  const first = {
    number,
    hash: revisions.revisionHash(content, {}),
    account: null,
    at: time.from,
    english: {},
    content,
  }
  return { ...document, steps: stepsOf(beginning), newest: withOwnKeys(first), beginning }
}

/** Enough of a document to tell whose it is, and which revision is its newest: nothing of its words or its log. @throws 404 */
export async function openHead(db: Database, { kind, slug }: Address): Promise<{ number: number; head: DocumentHead }> {
  const [written] = await revisions.listNewest(db, { kind, slug })
  if (written) return written
  const beginning = await beginnings.list(db, { kind, slug })
  return { number: beginning.length, head: found(beginning.at(-1), 'document').content }
}

/** A revision by its number. @throws 404 */
export async function openRevision(db: Database, { id, newest, beginning }: Opened, number: number): Promise<Revision> {
  if (number === newest.number) return newest
  const early = beginning[number - 1]
  if (early) {
    const { content, time } = early
    const revision = { number, hash: revisions.revisionHash(content, {}), account: null, at: time.from, english: {} }
    return withOwnKeys({ ...revision, content })
  }
  return withOwnKeys(found(await revisions.find(db, id, number), 'revision'))
}

/** Keeps what was there before as its first revisions, with nobody as their author. */
export async function begin(tx: Database, { id, beginning }: Opened): Promise<void> {
  for (const [index, { content, time }] of beginning.entries())
    await revisions.insert(tx, id, { number: index + 1, content, english: {}, account: null, at: time.from })
  for (const step of stepsOf(beginning)) await log.append(tx, id, step)
}

/** What made the public see what was there before. */
export function stepsOf(beginning: readonly Beginning[]): PublicationStep[] {
  return beginning.flatMap(({ content, time: { from, until } }, index): PublicationStep[] => {
    const by = { account: null, at: from }
    const signed = revisions.revisionHash(content, {})
    const next = beginning[index + 1]?.time.from
    return [
      { act: 'saved', revision: index + 1, hash: signed, ...by },
      {
        ...{ act: 'published', hash: signed, languages: ['sv', 'en'], from },
        ...{ note: null, change: 'major', urgent: false, ...by },
      },
      ...(until === null || until === next
        ? []
        : [
            {
              ...{ act: 'withdrawn' as const, languages: ['sv' as const, 'en' as const], from: until },
              ...{ reason: GONE, redirect: null, account: null, at: until },
            },
          ]),
    ]
  })
}

const GONE = { sv: 'Texten är inte längre aktuell.', en: 'This text is no longer current.' }

/**
 * The blocks of what was never written in the workspace have no keys. They are given the same ones whenever the text is opened, so that what
 * somebody writes says which block it is about.
 */
function withOwnKeys<R extends { content: DocumentContent }>(revision: R): R {
  const { kind, value } = revision.content
  let tried = 0
  const body = withKeys(value.body, () => hash('sha256', `${kind}/${value.slug}/${(tried += 1)}`).slice(0, 8))
  return { ...revision, content: { kind, value: { ...value, body } } as DocumentContent }
}
