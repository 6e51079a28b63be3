/** From a byte to a byte, both of them in it. */
export type ByteRange = { first: number; last: number }

/**
 * The part that a `Range` header asks for (RFC 9110, 14.1.2 and 14.2): null for all of it, where nothing is asked or what is asked is not
 * understood, and for several parts at once, which we need not send. `none`: it asks for bytes that are not there.
 */
export function rangeIn(header: string | undefined, size: number): ByteRange | null | 'none' {
  const [, from = '', until = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && until === '') return null
  const first = from === '' ? Math.max(0, size - Number(until)) : Number(from)
  const last = from === '' || until === '' ? size - 1 : Math.min(Number(until), size - 1)
  if (from !== '' && until !== '' && Number(until) < first) return null
  return first <= last ? { first, last } : 'none'
}
