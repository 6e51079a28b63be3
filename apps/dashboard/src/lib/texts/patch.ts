import {
  isEqual,
  merge,
  withPieces,
  type Block,
  type DocumentContent,
  type MergeConflict,
  type RichText,
} from '@samordning/domain'

export type Value = DocumentContent['value']

/** What somebody changed in a text since a revision: what `documents.save` takes. Shared values and texts by field, the body by block. */
export type Patch = { fields: Record<string, unknown>; blocks: Block[]; order: string[] | null }

/** What differs between what was and what is. Blocks without a key can't be told apart: the editor gives each one. */
export function patchOf(was: Value, is: Value): Patch {
  const before = new Map(was.body.map((block) => [block.key!, block]))
  const fields = Object.entries(is).filter(
    ([name, value]) => name !== 'body' && !isEqual(value, (was as Record<string, unknown>)[name]),
  )
  const keys = is.body.map(({ key }) => key!)
  return {
    fields: Object.fromEntries(fields),
    blocks: is.body.filter((block) => !isEqual(block, before.get(block.key!))),
    order: isEqual(keys, [...before.keys()]) ? null : keys,
  }
}

export function isNothing({ fields, blocks, order }: Patch): boolean {
  return Object.keys(fields).length === 0 && blocks.length === 0 && order === null
}

/** The text with what was changed in it. Blocks that are no longer there, and that the patch doesn't bring, are left out. */
export function patched(was: Value, { fields, blocks, order }: Patch): Value {
  const all = new Map([...was.body, ...blocks].map((block) => [block.key!, block]))
  const body = (order ?? was.body.map(({ key }) => key!)).flatMap((key) => all.get(key) ?? [])
  return { ...was, ...fields, body } as Value
}

/** Two edits of the same text in one, or the places where they meet. */
export function together(was: Value, { mine, theirs }: Sides): { value: Value } | { conflicts: MergeConflict[] } {
  const merged = merge<{ body: RichText }>(was, mine, theirs)
  return merged.kind === 'merged' ? { value: merged.content as Value } : { conflicts: merged.conflicts }
}
type Sides = { mine: Value; theirs: Value }

/** The text with another English of one of its pieces; null takes it away. */
export function translated<T extends object>(value: T, path: string, en: string | null): T {
  const withEnglish = (sv: string, english: string | null | undefined) =>
    english == null ? { sv } : { sv, en: english }
  return withPieces(value, (one, { sv, en: was }) => withEnglish(sv, one === path ? en : was))
}

export type Side = 'mine' | 'theirs'

/**
 * Both edits in one, where they meet as somebody chose: a side for each place (a field, `body/<key>`, or `body` for the order of blocks).
 * What nobody chose for is mine.
 */
export function chosen(was: Value, sides: Sides, choices: ReadonlyMap<string, Side>): Value {
  let { mine, theirs } = sides
  const { conflicts } = { conflicts: [], ...together(was, sides) }
  for (const { path } of conflicts) {
    if (choices.get(path) === 'theirs') mine = taking(path, mine, theirs)
    else theirs = taking(path, theirs, mine)
  }
  const settled = together(was, { mine, theirs })
  return 'value' in settled ? settled.value : mine
}

/** A text that says at a place what another says there. */
function taking(path: string, into: Value, from: Value): Value {
  const [field, key] = path.split('/')
  if (field !== 'body') return { ...into, [field!]: (from as Record<string, unknown>)[field!] } as Value
  if (key === undefined) return { ...into, body: inOrderOf(from.body, into.body) }
  const block = from.body.find((one) => one.key === key)
  const isThere = into.body.some((one) => one.key === key)
  if (block && !isThere) return { ...into, body: inOrderOf(from.body, [...into.body, block]) }
  return { ...into, body: into.body.flatMap((one) => (one.key === key ? (block ?? []) : one)) }
}

/** Some blocks in the order that another text has them; those it doesn't have follow the block that they followed. */
function inOrderOf(order: RichText, body: RichText): RichText {
  const place = new Map(order.map(({ key }, index) => [key, index]))
  let last = -1
  const placed = body.map((block) => ({ block, at: (last = place.get(block.key) ?? last) }))
  return placed.toSorted((one, other) => one.at - other.at).map(({ block }) => block)
}
