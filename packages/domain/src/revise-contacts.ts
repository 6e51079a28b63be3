import type { CalendarDate } from './calendar-date.ts'
import type { Appointment, ContactPoint } from './contact.ts'
import { dayInWords } from './day-in-words.ts'
import type { Representation } from './group.ts'
import { mayHold, standing } from './period.ts'
import { endedOn, type Revision } from './revise.ts'
import type { RevisionProblem } from './revise-problems.ts'

/** The function address of a kind that reaches a body on a day: one that surely does, else one that may; nobody holds it. */
export function functionAddressFor(
  contacts: readonly ContactPoint[],
  { kind, on }: { kind: ContactPoint['kind']; on: CalendarDate },
): ContactPoint | undefined {
  const addresses = contacts.filter((contact) => contact.holder === null && contact.kind === kind)
  return (
    addresses.find((address) => standing(address, on) === 'holds') ?? addresses.find((address) => mayHold(address, on))
  )
}

/**
 * What becomes of a person's contacts when an appointment or a representation ends: they end on that day, and what they were
 * for moves to the body's function address, unless it has one for that already. Where there is no such address, a problem
 * says so. What is added has the provenance of the address; who enters it gives its own.
 * @param contacts all that reach the body, also those of other holders
 */
export function contactsAfter(
  ending: Pick<Appointment | Representation, 'provenance'>,
  contacts: readonly ContactPoint[],
  day: CalendarDate,
): Revision<ContactPoint> & { problems: RevisionProblem[] } {
  const held = contacts.filter(({ holder }) => holder === ending.provenance.fact)
  const ended = held.map((contact) => endedOn(contact, day))
  const after = { withdrawn: ended.flatMap((one) => one.withdrawn), added: ended.flatMap((one) => one.added) }
  const moved: ContactPoint[] = []
  const problems: RevisionProblem[] = []
  for (const contact of held.filter((one) => mayHold(one, day))) {
    const ofBody = contacts.filter(({ agency }) => agency === contact.agency)
    const address = functionAddressFor(ofBody, { kind: contact.kind, on: day })
    if (address === undefined) problems.push(noFunctionAddress(contact, day))
    else if (![...ofBody, ...moved].some((other) => isForTheSame(other, contact) && mayHold(other, day)))
      moved.push(movedTo(address, contact, day))
  }
  return { withdrawn: after.withdrawn, added: [...after.added, ...moved], problems }
}

function isForTheSame(other: ContactPoint, contact: ContactPoint): boolean {
  return other.holder === null && other.kind === contact.kind && other.purpose.sv === contact.purpose.sv
}

/** What one of the two shows to members alone is for members. */
function movedTo(address: ContactPoint, contact: ContactPoint, day: CalendarDate): ContactPoint {
  const isForAll = address.audience === 'public' && contact.audience === 'public'
  return { ...address, purpose: contact.purpose, audience: isForAll ? 'public' : 'members', from: day, until: null }
}

const NONE = {
  phone: { sv: ['inget eget telefonnummer', 'ett'], en: 'telephone number' },
  mail: { sv: ['ingen egen e-postadress', 'en'], en: 'e-mail address' },
  address: { sv: ['ingen egen postadress', 'en'], en: 'postal address' },
  web: { sv: ['ingen egen webbadress', 'en'], en: 'web address' },
} as const

function noFunctionAddress({ kind, purpose }: ContactPoint, day: CalendarDate): RevisionProblem {
  const [on, { sv, en }] = [dayInWords(day), NONE[kind]]
  return {
    code: 'no-function-address',
    from: day,
    until: null,
    message: {
      sv: `Verksamheten har ${sv[0]} som kan ta över ”${purpose.sv}” från och med ${on.sv}. Lägg till ${sv[1]} först.`,
      en: `The body has no ${en} of its own to take over “${purpose.en ?? purpose.sv}” from ${on.en}. Add one first.`,
    },
  }
}
