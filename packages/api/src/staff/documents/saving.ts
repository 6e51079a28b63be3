import { revisions, steps as log, trail, type Database, type Revision } from '@samordning/db'
import {
  type Block,
  BlockKey,
  describedAfter,
  englishAfter,
  isEqual,
  merge,
  piecesOf,
  type CalendarDate,
  type DocumentContent,
  type MergeConflict,
  type RichText,
} from '@samordning/domain'
import { z } from 'zod'
import { refuse } from '../../faults.ts'
import type { Asking } from '../directory/record-change.ts'
import { judge } from '../trpc.ts'
import { checked } from './checks.ts'
import { digest } from './digest.ts'
import { Address, begin, openDocument, openRevision, type Opened } from './opening.ts'
import { reachOfTexts } from './reach.ts'
import { nameOfAccount } from './telling.ts'

/** What somebody changed since the revision `base`: fields of the content, blocks that are new or say something else, and their order where it is another. */
export const Patch = Address.extend({
  base: z.int().positive(),
  fields: z.record(z.string().max(50), z.unknown()).default({}),
  blocks: z
    .array(z.looseObject({ key: BlockKey }))
    .max(5000)
    .default([]),
  order: z.array(BlockKey).max(5000).nullable().default(null),
  /** Paths of English that somebody has read beside the Swedish and found to still hold. */
  confirmed: z.array(z.string().max(200)).max(5000).default([]),
})
type Patch = z.infer<typeof Patch>

/** What is saved: its number and hash, the marks of its English, and all of it where somebody else's words are in it. */
export type Saved = Pick<Revision, 'number' | 'hash' | 'english'> & { merged: DocumentContent | null }

/** Saves what was changed as a revision, beside what others have saved since. Nothing is saved when nothing is another. */
export async function save(ctx: Asking, patch: Patch): Promise<Saved> {
  const saved = await ctx.db.transaction().execute((tx) => saveIn(tx, ctx, patch))
  if (saved.isNew) ctx.live.tell({ kind: 'document', subject: subjectOf(patch), by: ctx.account.id })
  return saved.told
}

/** What a text is called in the trail, and where others hear of it. */
export function subjectOf({ kind, slug }: Address): string {
  return `${kind}/${slug}`
}

async function saveIn(tx: Database, ctx: Asking, patch: Patch): Promise<{ told: Saved; isNew: boolean }> {
  const opened = await openDocument(tx, patch)
  const { newest } = opened
  const base = await openRevision(tx, opened, patch.base)
  const mine = patched(base.content.value, patch)
  const value = base.number === newest.number ? mine : await together(tx, { opened, base, mine })
  const describes = describedAfter(newest.content.value, value, dayOf(value) ?? ctx.today)
  const content = await checked(tx, opened.kind, { ...value, describes })
  judge(ctx, 'document.write', (await reachOfTexts(tx, ctx.today))(content))
  const english = englishAfter(
    { pieces: piecesOf(newest.content.value), marks: newest.english },
    piecesOf(content.value),
    { day: ctx.today, digest, redone: new Set(patch.confirmed) },
  )
  const merged = base.number === newest.number ? null : content
  const isSame =
    isEqual(content, newest.content) && !patch.confirmed.some((path) => newest.english[path]?.since != null)
  if (isSame) {
    const { number, hash } = newest
    return { told: { number, hash, english: newest.english, merged }, isNew: false }
  }
  await begin(tx, opened)
  const told = await keep(tx, ctx, { opened, content, english })
  return { told: { ...told, english, merged }, isNew: true }
}

/** Keeps a revision, with its step and its entry in the trail. */
export async function keep(
  tx: Database,
  { account, now }: Pick<Asking, 'account' | 'now'>,
  {
    opened,
    content,
    english,
  }: { opened: Pick<Opened, 'id' | 'kind' | 'slug'> & { newest: { number: number } } } & Pick<
    Revision,
    'content' | 'english'
  >,
): Promise<{ number: number; hash: string }> {
  const number = opened.newest.number + 1
  const by = { account: account.id, at: now }
  const hash = await revisions.insert(tx, opened.id, { number, content, english, ...by })
  await log.append(tx, opened.id, { act: 'saved', revision: number, hash, ...by })
  const about = { kind: 'document' as const, subject: subjectOf(opened), actor: account.id }
  await trail.append(tx, {
    at: now,
    act: number === 1 ? 'document.created' : 'document.saved',
    ...about,
    detail: { after: number },
  })
  return { number, hash }
}

type Value = DocumentContent['value']

/** The day whose law a text speaks of: its own, where it bears one. */
function dayOf(value: Value): CalendarDate | null {
  return 'headline' in value ? value.date : null
}

/** @throws 400 for a field that can't be changed, or an order that names a block that isn't there */
function patched(base: Value, { fields, blocks, order }: Patch): Value {
  const fixed = Object.keys(fields).find((name) => FIXED.has(name) || !(name in base))
  if (fixed !== undefined) refuse('BAD_REQUEST', `The field ${fixed} can't be changed`, { reason: 'no-such-field' })
  const changed = new Map(blocks.map((block) => [block.key, block as unknown as Block]))
  const was = new Map(base.body.map((block) => [block.key!, block]))
  const body = (order ?? [...was.keys()]).map((key): Block => {
    const block = changed.get(key) ?? was.get(key)
    if (!block) refuse('BAD_REQUEST', `There is no block ${key}`, { reason: 'no-such-block' })
    return block
  })
  if (new Set(order).size < (order?.length ?? 0))
    refuse('BAD_REQUEST', 'A block stands twice', { reason: 'no-such-block' })
  const missing = order === null && blocks.find(({ key }) => !was.has(key))
  if (missing) refuse('BAD_REQUEST', `Where does the block ${missing.key} stand?`, { reason: 'no-such-block' })
  return { ...base, ...fields, provenance: leaningOn(base, fields['provenance']), body } as Value
}

/** What tells one thing from another stays: its address, and which sort of thing it is. The body is changed by its blocks. */
const FIXED = new Set(['slug', 'kind', 'body'])

/** Where a text comes from can be said anew; which fact it is, and since when it is known, can't. */
function leaningOn({ provenance }: Value, given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return provenance
  const { fact, recorded, superseded } = provenance
  return { ...given, fact, recorded, superseded }
}

/** Somebody else has saved since: both edits in one, where they don't meet. @throws 409 `conflict` */
async function together(
  tx: Database,
  { opened, base, mine }: { opened: Opened; base: Revision; mine: Value },
): Promise<Value> {
  const theirs = opened.newest
  const merged = merge<{ body: RichText }>(base.content.value, mine, theirs.content.value)
  if (merged.kind === 'merged') return merged.content as Value
  const current: Conflict = {
    conflicts: merged.conflicts,
    by: await nameOfAccount(tx, theirs.account),
    revision: theirs.number,
    theirs: theirs.content,
  }
  refuse('CONFLICT', 'Somebody else wrote in the same place', { reason: 'conflict', current })
}

/** Places that two people wrote differently; who was first, and all of what they saved. */
export type Conflict = { conflicts: MergeConflict[]; by: string | null; revision: number; theirs: DocumentContent }
