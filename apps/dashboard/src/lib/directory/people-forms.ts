import type { Appointment, ContactPoint } from '@samordning/domain'
import { linesOf, localOf, textsOf, type Texts } from './forms.ts'
import { idOf, NONE, type Picked } from './picked.ts'

export type AppointmentForm = {
  person: string
  nameVariants: string
  role: Texts
  office: Appointment['office'] | ''
  agency: Picked
  counties: string[]
}

export function appointmentForm(fact: Appointment | undefined, agency: Picked = NONE): AppointmentForm {
  return {
    person: fact?.person ?? '',
    nameVariants: fact?.nameVariants.join('\n') ?? '',
    role: textsOf(fact?.role),
    office: fact?.office ?? '',
    agency,
    counties: [...(fact?.counties ?? [])],
  }
}

export function appointmentSaid({ person, nameVariants, role, office, agency, counties }: AppointmentForm) {
  const said = { person, nameVariants: linesOf(nameVariants), role: localOf(role), agency: idOf(agency), counties }
  return { ...said, office: office as Appointment['office'] }
}

export type ContactForm = {
  kind: ContactPoint['kind']
  value: string
  purpose: Texts
  audience: ContactPoint['audience']
  /** The number of the appointment or representation that it belongs to; '' for a function address. */
  holder: string
}

export function contactForm(fact?: ContactPoint): ContactForm {
  return {
    kind: fact?.kind ?? 'mail',
    value: fact?.value ?? '',
    purpose: textsOf(fact?.purpose),
    audience: fact?.audience ?? 'public',
    holder: fact?.holder ?? '',
  }
}

export function contactSaid({ kind, value, purpose, audience }: ContactForm) {
  return { kind, value, purpose: localOf(purpose), audience }
}
