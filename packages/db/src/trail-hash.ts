import canonicalize from 'canonicalize'
import { hash } from 'node:crypto'

/** What an entry's hash is over. Its detail stands beside the chain, and only its commitment in it. */
export type Chained = {
  seq: number
  at: string
  act: string
  kind: string | null
  subject: string | null
  commitment: string
  /** The hash of the entry before. */
  previous: string
}

/** What comes before the first entry. */
export const ORIGIN = '0'.repeat(64)

/** A value as the one text that it has: keys in order, no spaces (RFC 8785). */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('There is no JSON for this value')
  return text
}

/** SHA-256 of the entry as canonical JSON, in hexadecimal. */
export function hashOf({ seq, at, act, kind, subject, commitment, previous }: Chained): string {
  return hash('sha256', canonical({ seq, at, act, kind, subject, commitment, previous }))
}

/**
 * What the chain holds in place of a detail: SHA-256 of the salt and the canonical JSON of `{ actor, detail }`. Without the salt nobody can
 * find out by trying what it was. `document` is the detail, canonical already: taken to the letter, so that no other spelling passes.
 */
export function commitmentOf(salt: string, actor: string | null, document: string): string {
  return hash('sha256', `${salt}{"actor":${canonical(actor)},"detail":${document}}`)
}
