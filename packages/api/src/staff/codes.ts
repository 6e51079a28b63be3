import { randomInt } from 'node:crypto'

/** Loaded when somebody first uses a code. */
const otp = () => import('otplib')

const ISSUER = 'Samordning'
/** Seconds that a clock may be behind or ahead. */
const TOLERANCE_S = 30
/** Letters and digits that nobody mixes up: five bits each. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789'
const CODES = 10
const CODE_LENGTH = 10

/** A secret for an authenticator app (RFC 6238): as text to type, as address, and as a picture of the address. */
export type NewSecret = { secret: string; uri: string; qr: string }

export async function newSecret(mail: string): Promise<NewSecret> {
  const { generateSecret, generateURI } = await otp()
  const { renderSVG } = await import('uqr')
  const secret = generateSecret()
  const uri = generateURI({ issuer: ISSUER, label: mail, secret })
  return { secret, uri, qr: renderSVG(uri, { border: 2 }) }
}

/**
 * The time step of a code, when it is right and later than the last one used; null otherwise.
 *
 * @param at seconds since 1970
 */
export async function stepOf(
  code: string,
  { secret, lastStep, at }: { secret: string; lastStep: number | null; at: number },
): Promise<number | null> {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const { verify } = await otp()
  const found = await verify({
    secret,
    token,
    epoch: at,
    epochTolerance: TOLERANCE_S,
    ...(lastStep !== null && { afterTimeStep: lastStep }),
  })
  return found.valid && 'timeStep' in found ? found.timeStep : null
}

/** New codes to keep on paper: 50 random bits each, written in two parts. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, () => {
    const letters = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
    return `${letters.slice(0, CODE_LENGTH / 2)}-${letters.slice(CODE_LENGTH / 2)}`
  })
}

/** A code as it was hashed, however it is typed; null for what can't be one. */
export function readRecoveryCode(text: string): string | null {
  const letters = text.toUpperCase().replace(/[\s-]/g, '')
  const isCode = letters.length === CODE_LENGTH && [...letters].every((letter) => ALPHABET.includes(letter))
  return isCode ? `${letters.slice(0, CODE_LENGTH / 2)}-${letters.slice(CODE_LENGTH / 2)}` : null
}
