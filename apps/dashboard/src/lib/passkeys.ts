import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

// The library that speaks with the browser is loaded when a passkey is first asked for.
const library = () => import('@simplewebauthn/browser')

/** Whether this browser can use passkeys at all. */
export function canUsePasskeys(): boolean {
  return 'PublicKeyCredential' in window
}

/** What the server asks the browser. @NOTE Typed as what it was before it travelled as JSON, which the library reads. */
type Asked = { ceremony: string; options: object }

/** Lets the person use a passkey. @throws NotAllowedError when they do not */
export async function usePasskey({ ceremony, options }: Asked) {
  const { startAuthentication } = await library()
  const answer = await startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON })
  return { ceremony, answer: { ...answer, response: { ...answer.response } } }
}

/** Lets the person make a passkey. @throws NotAllowedError when they do not, InvalidStateError when there is one already */
export async function makePasskey({ ceremony, options }: Asked) {
  const { startRegistration } = await library()
  const answer = await startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
  return { ceremony, answer: { ...answer, response: { ...answer.response } } }
}
