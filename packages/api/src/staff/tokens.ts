import { createHash, randomBytes } from 'node:crypto'

/** What opens a door: 256 random bits, as it stands in a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** How a token is kept: whoever reads the database can't use it. @NOTE One round is enough for what can't be guessed. */
export function kept(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Identity of an account: says nothing about whose it is. */
export function newId(): string {
  return randomBytes(12).toString('base64url')
}
