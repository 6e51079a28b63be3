import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const NONCE = 12
/** In bytes. @NOTE Said, or a shorter one would be taken, which somebody could hit by trying. */
const TAG = 16

/** Keeps what the server has to read again, under a key that does not lie in the database. */
export type Seal = {
  close: (text: string) => string
  /** null for what was sealed under another key, or has been changed. */
  open: (sealed: string) => string | null
}

/** @param key 32 bytes */
export function sealWith(key: Buffer): Seal {
  return {
    close(text) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG })
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(sealed) {
      try {
        const bytes = Buffer.from(sealed, 'base64url')
        const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
        decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
        return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}
