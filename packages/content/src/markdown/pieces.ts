import type { LocalText } from '@samordning/domain'

/** Every text in two languages inside a value, with its path: `headline`, `speakers/0/role`. */
export function* piecesIn(value: unknown, path = ''): Generator<{ path: string; text: LocalText }> {
  if (typeof value !== 'object' || value === null) return
  if (isLocalText(value)) yield { path, text: value }
  else for (const [key, part] of Object.entries(value)) yield* piecesIn(part, path === '' ? key : `${path}/${key}`)
}

/** The value with nothing but Swedish in it. */
export function inSwedish(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isLocalText(value)) return { sv: value.sv }
  if (Array.isArray(value)) return value.map(inSwedish)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inSwedish(part)]))
}

function isLocalText(value: object): value is LocalText {
  return 'sv' in value && typeof value.sv === 'string'
}
