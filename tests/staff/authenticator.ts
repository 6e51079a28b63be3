import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { ORIGIN } from './office.ts'

/** How somebody who pretends to be an authenticator departs from what one does. */
export type Quirks = {
  origin?: string
  rpId?: string
  /** Answers another question than the one that was asked. */
  challenge?: string
  type?: string
  isPresent?: boolean
  /** Whether a finger or a PIN was asked for. */
  isVerified?: boolean
  counter?: number
  /** Signs with a key that is not the passkey's. */
  hasOtherKey?: boolean
  transports?: unknown
}

const PRESENT = 0x01
const VERIFIED = 0x04
const WITH_KEY = 0x40

const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()

/** A passkey made of software, as WebAuthn level 3 tells what authenticators do. Each has one key pair (ES256). */
export function newAuthenticator(id = base64url(randomBytes(16))) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' })
  // RFC 9053, 7.1.1: an elliptic curve key with two coordinates, for ES256 on P-256.
  const coseKey = map([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Buffer.from(x!, 'base64url')],
    [-3, Buffer.from(y!, 'base64url')],
  ])
  let counter = 0

  function dataOf({ rpId = new URL(ORIGIN).hostname, isPresent = true, isVerified = true, ...quirks }: Quirks) {
    counter += 1
    const count = Buffer.alloc(4)
    count.writeUInt32BE(quirks.counter ?? counter)
    return { rpIdHash: sha256(rpId), flags: (isPresent ? PRESENT : 0) | (isVerified ? VERIFIED : 0), count }
  }

  return {
    id,

    /** Makes the passkey: what a browser sends after `askForNew`. */
    register({ challenge }: { challenge: string }, quirks: Quirks = {}) {
      const { rpIdHash, flags, count } = dataOf(quirks)
      const raw = Buffer.from(id, 'base64url')
      const length = Buffer.from([raw.length >> 8, raw.length & 0xff])
      const authData = Buffer.concat([
        rpIdHash,
        Buffer.from([flags | WITH_KEY]),
        count,
        Buffer.alloc(16),
        length,
        raw,
        coseKey,
      ])
      const attestationObject = map([
        ['fmt', 'none'],
        ['attStmt', []],
        ['authData', authData],
      ])
      const { transports = ['internal'] } = quirks
      const clientDataJSON = base64url(clientData('webauthn.create', challenge, quirks))
      return {
        ...credential(id),
        response: { clientDataJSON, attestationObject: base64url(attestationObject), transports },
      }
    },

    /** Uses the passkey: what a browser sends after `askForPasskey`. */
    answer({ challenge }: { challenge: string }, quirks: Quirks = {}) {
      const { rpIdHash, flags, count } = dataOf(quirks)
      const authData = Buffer.concat([rpIdHash, Buffer.from([flags]), count])
      const said = clientData('webauthn.get', challenge, quirks)
      const key = quirks.hasOtherKey ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey : privateKey
      const signature = sign('sha256', Buffer.concat([authData, sha256(said)]), key)
      return {
        ...credential(id),
        response: {
          clientDataJSON: base64url(said),
          authenticatorData: base64url(authData),
          signature: base64url(signature),
        },
      }
    },
  }
}

function credential(id: string) {
  return { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} }
}

function clientData(type: string, challenge: string, quirks: Quirks): string {
  return JSON.stringify({
    type: quirks.type ?? type,
    challenge: quirks.challenge ?? challenge,
    origin: quirks.origin ?? ORIGIN,
    crossOrigin: false,
  })
}

type Cbor = number | string | Buffer | [Cbor, Cbor][]

/** As much of CBOR (RFC 8949) as passkeys need: a map of small whole numbers, short texts, bytes and maps. */
function map(entries: [Cbor, Cbor][]): Buffer {
  return Buffer.concat([head(5, entries.length), ...entries.flat().map((value) => cbor(value as Cbor))])
}

function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  return Buffer.isBuffer(value) ? Buffer.concat([head(2, value.length), value]) : map(value)
}

function head(kind: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(kind << 5) | count])
  if (count < 256) return Buffer.from([(kind << 5) | 24, count])
  return Buffer.from([(kind << 5) | 25, count >> 8, count & 0xff])
}
