import type { Locale, LocalText } from '@samordning/domain'
import { m } from '@samordning/messages'
import { TRPCClientError } from '@trpc/client'
import { language } from './language.svelte.ts'

/** Why something that was asked of the server was not done. */
export type Fault = {
  /** Stable, as the server says it; `no-contact` when it was not reached, `given-up` when the person chose not to go on. */
  reason: string
  status: number
  /** What is wrong with which field, in the domain's own words. */
  fields: Record<string, LocalText>
  /** A rule of the domain that stands in the way, in its own words. */
  words: LocalText | null
  /** The newest version, when what was sent was made from an older one. */
  current: unknown
  /** Seconds until it may be tried again. */
  wait: number
}

type Told = {
  reason?: string
  httpStatus?: number
  fields?: Record<string, LocalText>
  words?: LocalText
  current?: unknown
  wait?: number
}

/** Thrown where a person closes the dialog that asked them to sign in or to confirm. */
export class GivenUp extends Error {
  override name = 'GivenUp'
}

/** Thrown by a form that is sent nowhere: what is wrong with one of its fields, in the language of the page. */
export class FieldFault extends Error {
  override name = 'FieldFault'
  readonly field: string

  constructor(field: string, told: string) {
    super(told)
    this.field = field
  }
}

/** Thrown where what no procedure takes was refused: why, as the server says it, and in the language of the page where it has words for it. */
export class Refused extends Error {
  override name = 'Refused'
  readonly reason: string

  constructor(reason: string, told = '') {
    super(told)
    this.reason = reason
  }
}

/** Reads any error. */
export function faultOf(error: unknown): Fault {
  if (error instanceof FieldFault)
    return fault({ reason: 'fields', fields: { [error.field]: { sv: error.message, en: error.message } } })
  if (error instanceof Refused) return fault({ reason: error.reason })
  if (error instanceof GivenUp) return fault({ reason: 'given-up' })
  if (!(error instanceof TRPCClientError))
    return fault({ reason: isRefusedPasskey(error) ? 'passkey-not-given' : 'unknown' })
  const told = error.data as Told | null | undefined
  return told
    ? fault({ reason: told.httpStatus === 404 ? 'gone' : 'unknown', ...told })
    : fault({ reason: 'no-contact' })
}

/** A correction says what holds under `instead`: its form has the same fields as any other. */
function namedAsInForms(fields: NonNullable<Told['fields']>): Fault['fields'] {
  return Object.fromEntries(Object.entries(fields).map(([name, told]) => [name.replace(/^instead\./, ''), told]))
}

function fault({ reason = 'unknown', httpStatus = 0, fields = {}, words, current, wait = 0 }: Told): Fault {
  return { reason, status: httpStatus, fields: namedAsInForms(fields), words: words ?? null, current, wait }
}

/** WebAuthn level 3: the browser says no more when somebody closes its dialog, waits too long, or has no passkey for this place. */
function isRefusedPasskey(error: unknown): boolean {
  return error instanceof Error && ['NotAllowedError', 'AbortError', 'InvalidStateError'].includes(error.name)
}

/** One sentence for the person. Where fields are at fault, they say the rest. */
export function sentenceOf({ reason, wait, fields, words }: Fault): string {
  if (words) return inLanguage(words, language.current)
  switch (reason) {
    case 'no-contact':
      return m.dashboard_fault_no_contact()
    case 'given-up':
      return m.dashboard_fault_given_up()
    case 'passkey-not-given':
      return m.dashboard_fault_passkey_not_given()
    case 'passkey-failed':
      return m.dashboard_fault_passkey_failed()
    case 'sign-in-failed':
      return m.dashboard_fault_sign_in_failed()
    case 'sign-in-needed':
      return m.dashboard_fault_sign_in_needed()
    case 'too-many-attempts':
      return m.dashboard_fault_too_many({ minutes: Math.max(1, Math.ceil(wait / 60)) })
    case 'not-yours':
      return m.dashboard_fault_not_yours()
    case 'link-gone':
      return m.dashboard_fault_link_gone()
    case 'last-way-in':
      return m.dashboard_fault_last_way_in()
    case 'last-administrator':
      return m.dashboard_fault_last_administrator()
    case 'already-sent':
      return m.dashboard_fault_already_sent()
    case 'goes-to-account':
      return m.dashboard_fault_goes_to_account()
    case 'stale':
      return m.dashboard_fault_stale()
    case 'gone':
      return m.dashboard_fault_gone()
    default:
      return Object.keys(fields).length > 0 ? m.dashboard_fault_fields() : m.dashboard_fault_unknown()
  }
}

/** A text of the domain in the language of the page; Swedish where English is missing. */
export function inLanguage(text: LocalText, locale: Locale): string {
  return locale === 'en' ? (text.en ?? text.sv) : text.sv
}
