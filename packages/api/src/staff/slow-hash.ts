import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

// OWASP's least for Argon2id; about 40 ms on one core.
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }
const PREFIX = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}`

const derive = promisify(argon2)

/** Hashes what a person remembers or has written down, in the form that other tools read (PHC). */
export async function slowHash(text: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await hashed(text, nonce)
  return `${PREFIX}$${nonce.toString('base64url')}$${tag.toString('base64url')}`
}

/** Whether a text is the one that was hashed. As slow when there is nothing to compare with, so that nobody learns who has an account. */
export async function isHashOf(hash: string | null, text: string): Promise<boolean> {
  const [, , , , nonce = '', tag = ''] = hash?.split('$') ?? []
  const found = await hashed(text, nonce ? Buffer.from(nonce, 'base64url') : Buffer.alloc(16))
  const wanted = Buffer.from(tag, 'base64url')
  return wanted.length === found.length && timingSafeEqual(wanted, found)
}

function hashed(text: string, nonce: Buffer): Promise<Buffer> {
  // The same text typed on another keyboard may be made of other code points.
  return derive('argon2id', { ...COST, message: text.normalize('NFC'), nonce })
}
