import type { LocalText } from './local-text.ts'
import type { Block, BlockKey, RichText } from './rich-text.ts'

/**
 * Every text of a content that is written in two languages, by its path: `headline`, `body/k3f9a0b1/text`,
 * `body/k3f9a0b1/items/2`, in the order of reading. A block without a key goes by its place among the blocks.
 */
export function piecesOf(value: object): Map<string, LocalText> {
  return new Map(found(value, []))
}

/** The same content, with what is made of each of its texts in their place; paths as those of `piecesOf`. */
export function withPieces<T extends object>(value: T, make: (path: string, text: LocalText) => LocalText): T {
  return made(value, [], make) as T
}

/** The same blocks, each with a key: those that have none get one from `newKey`, which is asked until the key is free. */
export function withKeys(body: RichText, newKey: () => BlockKey): RichText {
  const taken = new Set(body.flatMap(({ key }) => key ?? []))
  const free = (): BlockKey => {
    const key = newKey()
    if (taken.has(key)) return free()
    taken.add(key)
    return key
  }
  return body.map((block) => (block.key === undefined ? { ...block, key: free() } : block))
}

function found(value: unknown, path: readonly string[]): [path: string, text: LocalText][] {
  if (typeof value !== 'object' || value === null) return []
  if (isLocalText(value)) return [[path.join('/'), value]]
  return partsOf(value, path).flatMap(([, part, at]) => found(part, at))
}

function made(value: unknown, path: readonly string[], make: (path: string, text: LocalText) => LocalText): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isLocalText(value)) return make(path.join('/'), value)
  const parts = partsOf(value, path).map(([name, part, at]) => [name, made(part, at, make)] as const)
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
}

/** What a value holds: each part's name, the part, and its path. */
function partsOf(value: object, path: readonly string[]): [name: string, part: unknown, at: string[]][] {
  const isBody = path.length === 1 && path[0] === 'body' && Array.isArray(value)
  return Object.entries(value).map(([name, part]: [string, unknown]) => {
    return [name, part, [...path, isBody ? ((part as Block).key ?? name) : name]]
  })
}

function isLocalText(value: object): value is LocalText {
  return 'sv' in value && typeof value.sv === 'string'
}
