import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

// OWASP's least for Argon2id; about 40 ms on one core.
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }
const PREFIX = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}`

const derive = promisify(argon2)

/** Hashes what a person remembers or has written down, in the form that other tools read (PHC). */
export async function slowHash(text: string): Promise<string> {
  return (await slowHashes([text]))[0]!
}

/** The same for a set of which any one opens: with one salt, so that a try costs as much as at a single one. */
export async function slowHashes(texts: readonly string[]): Promise<string[]> {
  const nonce = randomBytes(16)
  const tags = await Promise.all(texts.map((text) => hashed(text, nonce)))
  return tags.map((tag) => `${PREFIX}$${nonce.toString('base64url')}$${tag.toString('base64url')}`)
}

/** Whether a text is the one that was hashed. As slow when there is nothing to compare with, so that nobody learns who has an account. */
export async function isHashOf(hash: string | null, text: string): Promise<boolean> {
  return (await whichHashOf(hash === null ? [] : [hash], text)) !== null
}

/** Which of a set was made of a text; null for none. As slow whichever it is, and when there are none. */
export async function whichHashOf(hashes: readonly string[], text: string): Promise<number | null> {
  const parts = hashes.map((hash) =>
    hash
      .split('$')
      .slice(-2)
      .map((part) => Buffer.from(part, 'base64url')),
  )
  const found = await hashed(text, parts[0]?.[0] ?? Buffer.alloc(16))
  const index = parts.findIndex(([, tag]) => tag?.length === found.length && timingSafeEqual(tag, found))
  return index === -1 ? null : index
}

function hashed(text: string, nonce: Buffer): Promise<Buffer> {
  // The same text typed on another keyboard may be made of other code points.
  return derive('argon2id', { ...COST, message: text.normalize('NFC'), nonce })
}
