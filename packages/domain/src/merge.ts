import { isEqual } from './equal.ts'
import type { Block, RichText } from './rich-text.ts'

/** A content as far as merging goes: fields, and a body whose blocks have keys. */
type Mergeable = { body: RichText }

/** A place that two people wrote differently: a field, or `body/<key>`; undefined where it was taken away. */
export type MergeConflict = { path: string; mine: unknown; theirs: unknown }

export type Merged<T> = { kind: 'merged'; content: T } | { kind: 'conflicts'; conflicts: MergeConflict[] }

/** An order of blocks that both changed is a conflict of its own. */
const ORDER = 'body'

/**
 * Two edits of the same revision in one, by field and by block: what one of them left alone is what the other made of it. Where
 * both wrote, and not the same, nothing is chosen: every such place is told. A block counts as changed also when it was taken
 * away. Blocks without a key can't be told apart: give them keys before (`withKeys`).
 */
export function merge<T extends Mergeable>(base: T, mine: T, theirs: T): Merged<T> {
  const conflicts: MergeConflict[] = []
  const settle = <V>(path: string, [was, my, their]: readonly [V, V, V]): V => {
    if (isEqual(my, their) || isEqual(was, their)) return my
    if (!isEqual(was, my)) conflicts.push({ path, mine: my, theirs: their })
    return their
  }
  const [was, my, their] = [partsOf(base), partsOf(mine), partsOf(theirs)]
  const fields = namesOf([was.fields, my.fields, their.fields]).map((name) => {
    return [name, settle(name, [was.fields.get(name), my.fields.get(name), their.fields.get(name)])] as const
  })
  const blocks = namesOf([was.blocks, my.blocks, their.blocks]).map((key) => {
    return [key, settle(`body/${key}`, [was.blocks.get(key), my.blocks.get(key), their.blocks.get(key)])] as const
  })
  const kept = new Map(blocks.filter((entry): entry is readonly [string, Block] => entry[1] !== undefined))
  const order = orderOf(was.blocks, { mine: my.blocks, theirs: their.blocks }, kept)
  if (order === null) conflicts.push({ path: ORDER, mine: [...my.blocks.keys()], theirs: [...their.blocks.keys()] })
  if (conflicts.length > 0 || order === null) return { kind: 'conflicts', conflicts }
  const written = Object.fromEntries(fields.filter(([, value]) => value !== undefined))
  return { kind: 'merged', content: { ...written, body: order.map((key) => kept.get(key)!) } as unknown as T }
}

type Blocks = ReadonlyMap<string, Block>

function partsOf({ body, ...fields }: Mergeable): { fields: Map<string, unknown>; blocks: Blocks } {
  const blocks = new Map(body.map((block, index) => [block.key ?? String(index), block]))
  return { fields: new Map(Object.entries(fields)), blocks }
}

function namesOf(maps: readonly ReadonlyMap<string, unknown>[]): string[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))]
}

/**
 * The order of the blocks that are kept: that of whoever moved something, with what only the other has put in behind the block
 * that it followed. Null when both moved, and not to the same order.
 */
function orderOf(was: Blocks, { mine, theirs }: Record<'mine' | 'theirs', Blocks>, kept: Blocks): string[] | null {
  const shared = new Set([...mine.keys()].filter((key) => theirs.has(key)))
  const [before, my, their] = [was, mine, theirs].map((blocks) => [...blocks.keys()].filter((key) => shared.has(key)))
  const haveMoved = { mine: !isEqual(before, my), theirs: !isEqual(before, their) }
  if (haveMoved.mine && haveMoved.theirs && !isEqual(my, their)) return null
  const frame = haveMoved.theirs ? their! : my!
  const added = followers([mine, theirs], shared, kept)
  return [...(added.get(null) ?? []), ...frame.flatMap((key) => [key, ...(added.get(key) ?? [])])]
}

/**
 * What is kept of the blocks that only one has, by the shared block that it follows; null for the beginning. Runs that two people
 * wrote at the same place stand in the order of their keys, so that it doesn't matter who is asked first.
 */
function followers(sides: readonly Blocks[], shared: ReadonlySet<string>, kept: Blocks) {
  const runs = new Map<string | null, string[][]>()
  for (const side of sides) {
    let after: string | null = null
    let run: string[] = []
    for (const key of side.keys()) {
      if (shared.has(key)) [after, run] = [key, []]
      else if (kept.has(key)) {
        if (run.length === 0) runs.set(after, [...(runs.get(after) ?? []), run])
        run.push(key)
      }
    }
  }
  const inOrder = ([one]: string[], [other]: string[]) => (one! < other! ? -1 : 1)
  return new Map([...runs].map(([after, several]) => [after, several.toSorted(inOrder).flat()]))
}
