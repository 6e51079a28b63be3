import * as z from 'zod'
import { CalendarDate } from './calendar-date.ts'
import { LocalText } from './local-text.ts'
import { Period, hasBegun, mayHold } from './period.ts'
import { CountyCode, countyOf, type MunicipalityCode } from './place.ts'
import { Provenance } from './provenance.ts'
import { Slug } from './slug.ts'

/** A person in a role at a body for a time (uppdragsinnehav): regional coordinator, national coordinator, ambassador. */
export const Appointment = z.object({
  ...Period.shape,
  /** Name as the documents that spell it rightly have it. */
  person: z.string().min(1),
  /** Other spellings in print. */
  nameVariants: z.array(z.string().min(1)),
  role: LocalText,
  /** What the role is in this field; `other` for speakers, authors and ministers. */
  office: z.enum([
    'national-coordinator',
    'regional-coordinator',
    'national-rapporteur',
    'ambassador',
    'county-contact',
    'other',
  ]),
  /** The body that the person acts for. */
  agency: Slug.nullable(),
  counties: z.array(CountyCode),
  provenance: Provenance,
})
export type Appointment = z.infer<typeof Appointment>

/** A way to reach a body (kontaktväg) with its purpose. Function addresses only, never a named official's own. */
export const ContactPoint = z.object({
  ...Period.shape,
  agency: Slug,
  kind: z.enum(['phone', 'mail', 'address', 'web']),
  value: z.string().min(1),
  purpose: LocalText,
  provenance: Provenance,
})
export type ContactPoint = z.infer<typeof ContactPoint>

/** Who a support line is for. */
export const Audience = z.enum(['affected', 'witness', 'professional', 'buyer'])
export type Audience = z.infer<typeof Audience>

/** A support line or service (stödlinje) that somebody can turn to. */
export const SupportLine = z.object({
  ...Period.shape,
  slug: Slug,
  name: LocalText,
  /** As people write it, "020-390 000"; null for a service that is reached in other ways. */
  number: z.string().min(2).nullable(),
  /** Other ways it is printed. */
  printedAs: z.array(z.string().min(1)),
  audiences: z.array(Audience).min(1),
  /** What you can turn to it with. */
  purpose: LocalText,
  hours: LocalText.nullable(),
  cost: LocalText.nullable(),
  /** Bodies that run it, over time. */
  owners: z.array(z.object({ ...Period.shape, agency: Slug })),
  /** Lines to use when this one is closed or not for you. */
  fallbacks: z.array(Slug),
  /** When somebody last made sure that it is right; null when nobody has. */
  lastAssured: CalendarDate.nullable(),
  provenance: Provenance,
})
export type SupportLine = z.infer<typeof SupportLine>

/** Whom to turn to in a municipality on a day. */
export type WhomToTurnTo = { board: Slug; groups: Slug[]; regionalCoordinators: Appointment[] }

/**
 * Who to turn to in a municipality on a day: its county board, the county's groups, and the regional coordinator.
 * A coordinator whose term may have ended is kept: the interface says when they were last seen in the role.
 * One who is seen for the first time later is not named.
 */
export function whomToTurnTo(
  municipality: MunicipalityCode,
  known: {
    counties: readonly { code: CountyCode; board: Slug }[]
    groups: readonly (Period & { slug: Slug; level: string; counties: readonly CountyCode[] })[]
    appointments: readonly Appointment[]
  },
  on: CalendarDate,
): WhomToTurnTo | undefined {
  const code = countyOf(municipality)
  const county = known.counties.find((candidate) => candidate.code === code)
  if (!county) return undefined
  const covers = (thing: Period & { counties: readonly CountyCode[] }) =>
    thing.counties.includes(code) && hasBegun(thing, on) && mayHold(thing, on)
  return {
    board: county.board,
    groups: known.groups.filter((group) => group.level === 'county' && covers(group)).map((group) => group.slug),
    regionalCoordinators: known.appointments.filter(
      (appointment) => appointment.office === 'regional-coordinator' && covers(appointment),
    ),
  }
}
