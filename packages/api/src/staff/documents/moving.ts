import { beginnings, documents, revisions, steps as log, trail, type Beginning, type Database } from '@samordning/db'
import {
  isEqual,
  originalOf,
  startOfDay,
  type DocumentContent,
  type MovedDocument,
  type MovedRevision,
  type MovedStep,
  type PublicationStep,
} from '@samordning/domain'
import { show } from './acting.ts'
import { checked } from './checks.ts'
import { stepsOf } from './opening.ts'
import { subjectOf } from './saving.ts'

/** Everything that people have written, with how it came to be. Accounts and comments stay. */
export async function listToMove(db: Database): Promise<MovedDocument[]> {
  const moved: MovedDocument[] = []
  const unwritten = Map.groupBy(await beginnings.listAll(db), ({ id }) => id)
  for (const beginning of unwritten.values()) moved.push(fromBeginning(beginning))
  for (const { id } of await revisions.listNewest(db)) {
    const past: MovedRevision[] = []
    for (const { number } of (await revisions.list(db, id)).toReversed()) {
      const { content, english } = (await revisions.find(db, id, number))!
      past.push({ number, content, english })
    }
    moved.push({
      content: past.at(-1)!.content,
      past: { revisions: past, steps: (await log.list(db, id)).map(moveable) },
    })
  }
  return moved
}

/** What has stood since the day that it was recorded needs no past: it is loaded as it was the first time. */
function fromBeginning(beginning: readonly Beginning[]): MovedDocument {
  const { content, time } = beginning.at(-1)!
  const isPlain =
    beginning.length === 1 && time.until === null && time.from === startOfDay(content.value.provenance.recorded)
  if (isPlain) return { content, past: null }
  const past = beginning.map((one, index) => ({ number: index + 1, content: one.content, english: {} }))
  return { content, past: { revisions: past, steps: stepsOf(beginning).map(moveable) } }
}

function moveable(step: PublicationStep): MovedStep {
  const { account, ...moved } = step
  void account
  return moved
}

/** A revision that is not what its hash says: what somebody approved was changed on the way. */
export class MovedError extends Error {
  override name = 'MovedError'
}

/**
 * Puts a document with a past where there is none of it: its revisions, what was done with them, and what the public sees of it; where that is
 * what it always was (`originalOf`), that has to be there already. Text that was changed on the way becomes a draft, which nobody has approved.
 *
 * @throws {MovedError} when a revision is another than the one that its step names
 */
export async function putMoved(
  tx: Database,
  document: MovedDocument & { past: NonNullable<MovedDocument['past']> },
  at: MovedStep['at'],
): Promise<void> {
  const { content, past } = document
  const { kind, value } = content
  await documents.ensure(tx, kind, value.slug)
  const { id } = (await revisions.findDocument(tx, kind, value.slug))!
  const saved = new Map(past.steps.flatMap((step) => (step.act === 'saved' ? [[step.revision, step] as const] : [])))
  for (const { number, content: written, english } of past.revisions) {
    const step = saved.get(number)
    const hash = revisions.revisionHash(written, english)
    if (step?.hash !== hash)
      throw new MovedError(`${kind}/${value.slug}: revision ${number} is not the text that it was`)
    await revisions.insert(tx, id, { number, content: written, english, account: null, at: step.at })
  }
  const steps = past.steps.map((step): PublicationStep => ({ ...step, account: null }))
  const last = past.revisions.at(-1)
  if (last && !isEqual(last.content, content))
    steps.push(await draftOf(tx, { id, number: last.number + 1, content, at }))
  for (const step of steps) await log.append(tx, id, step)
  if (originalOf(document) === null) await show(tx, { kind, slug: value.slug, id, steps })
}

type Draft = { id: number; number: number } & Pick<MovedDocument, 'content'> & Pick<MovedStep, 'at'>

async function draftOf(tx: Database, { id, number, content, at }: Draft): Promise<PublicationStep> {
  const by = { account: null, at }
  const hash = await revisions.insert(tx, id, { number, content, english: {}, ...by })
  return { act: 'saved', revision: number, hash, ...by }
}

/**
 * Keeps a text from elsewhere as a draft that nobody has written, for somebody to put in words of their own. It is not handed in, and never
 * published by itself.
 *
 * @throws 400 `fields`: it refers to what is not there, or holds a personal identity number
 */
export async function putDraft(tx: Database, { kind, value }: DocumentContent, at: MovedStep['at']): Promise<void> {
  const content = await checked(tx, kind, value)
  await documents.ensure(tx, kind, value.slug)
  const { id } = (await revisions.findDocument(tx, kind, value.slug))!
  await log.append(tx, id, await draftOf(tx, { id, number: 1, content, at }))
  const about = { kind: 'document' as const, subject: subjectOf({ kind, slug: value.slug }), actor: null }
  await trail.append(tx, { at, act: 'document.created', ...about, detail: { after: 1 } })
}
