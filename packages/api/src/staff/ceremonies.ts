import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Passkey } from '@samordning/db'
import { z } from 'zod'
import { newId } from './tokens.ts'

/** Loaded when somebody first signs in: a process that only serves visitors does without its 10 MB. */
const webauthn = () => import('@simplewebauthn/server')

const TIME_LIMIT_MS = 5 * 60_000
/** More that are under way at once are an attack: the oldest ones give way. */
const MOST = 10_000
const NAME = 'Samordning'
/** Ways to reach an authenticator. What a browser says is kept, so nothing else is taken. */
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']

/** What a browser answers. @NOTE The library reads it thoroughly; this only makes sure that it is something to read. */
const Response = z.looseObject({ id: z.string().max(2000), response: z.looseObject({}) })
export const AuthenticationAnswer = Response.transform((answer) => answer as unknown as AuthenticationResponseJSON)
export const RegistrationAnswer = Response.transform((answer) => answer as unknown as RegistrationResponseJSON)

/** A question that a browser is about to answer: its challenge can be used once, for what it was asked for. */
type Asked = { challenge: string; purpose: string; until: number }

/** Passkey ceremonies (WebAuthn level 3). What is asked is kept in memory: a restart only means asking again. */
export type Ceremonies = ReturnType<typeof newCeremonies>

/** @param origin of the dashboard; passkeys are bound to its host name */
export function newCeremonies(origin: string) {
  const asked = new Map<string, Asked>()
  const rpID = new URL(origin).hostname

  function ask(challenge: string, purpose: string): string {
    const oldest = asked.keys().next().value
    if (asked.size >= MOST && oldest !== undefined) asked.delete(oldest)
    const id = newId()
    asked.set(id, { challenge, purpose, until: Date.now() + TIME_LIMIT_MS })
    return id
  }

  function take(id: string, purpose: string): string | null {
    const question = asked.get(id)
    asked.delete(id)
    return question?.purpose === purpose && Date.now() < question.until ? question.challenge : null
  }

  return {
    /** Asks for a passkey: any, or one of an account. `purpose`: what the answer may be used for. */
    async askForPasskey(purpose: string, passkeys?: readonly Passkey[]) {
      const { generateAuthenticationOptions } = await webauthn()
      const options = await generateAuthenticationOptions({
        rpID,
        userVerification: 'required',
        ...(passkeys && { allowCredentials: passkeys.map(describe) }),
      })
      return { ceremony: ask(options.challenge, purpose), options }
    },

    /** The new counter of a passkey that was rightly used; null when anything is wrong. */
    async counterOf(passkey: Passkey, { ceremony, purpose, answer }: Answered<AuthenticationResponseJSON>) {
      const challenge = take(ceremony, purpose)
      if (challenge === null) return null
      const { verifyAuthenticationResponse } = await webauthn()
      const found = await verifyAuthenticationResponse({
        response: answer,
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: rpID,
        credential: { ...describe(passkey), publicKey: passkey.publicKey, counter: passkey.counter },
      }).catch(() => null)
      return found?.verified ? found.authenticationInfo.newCounter : null
    },

    /** Asks a browser to make a passkey for somebody. */
    async askForNew(purpose: string, somebody: { id: string; mail: string; name: string; has: readonly Passkey[] }) {
      const { generateRegistrationOptions } = await webauthn()
      const options = await generateRegistrationOptions({
        rpID,
        rpName: NAME,
        userID: new TextEncoder().encode(somebody.id),
        userName: somebody.mail,
        userDisplayName: somebody.name,
        attestationType: 'none',
        excludeCredentials: somebody.has.map(describe),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      return { ceremony: ask(options.challenge, purpose), options }
    },

    /** The passkey that a browser made; null when anything is wrong. */
    async passkeyOf({ ceremony, purpose, answer }: Answered<RegistrationResponseJSON>) {
      const challenge = take(ceremony, purpose)
      if (challenge === null) return null
      const { verifyRegistrationResponse } = await webauthn()
      const found = await verifyRegistrationResponse({
        response: answer,
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: rpID,
      }).catch(() => null)
      if (!found?.verified) return null
      const { id, publicKey, counter, transports } = found.registrationInfo.credential
      return {
        id,
        publicKey,
        counter,
        transports: TRANSPORTS.filter((way) => Array.isArray(transports) && transports.includes(way as never)),
      }
    },
  }
}

type Answered<T> = { ceremony: string; purpose: string; answer: T }

function describe({ id, transports }: Passkey) {
  return { id, transports }
}
