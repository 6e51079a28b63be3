import * as z from 'zod'
import { CalendarDate } from './calendar-date.ts'
import { termsOn } from './dated-fact.ts'
import type { GroupTerms } from './group.ts'
import { LocalText } from './local-text.ts'
import { Period, hasBegun, mayHold } from './period.ts'
import { CountyCode, countyOf, type MunicipalityCode } from './place.ts'
import { FactId, Provenance } from './provenance.ts'
import { Slug } from './slug.ts'

/** A person in a role at a body for a time (uppdragsinnehav): regional coordinator, national coordinator, ambassador. */
export const Appointment = Period.extend({
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

/**
 * A way to reach a body (kontaktväg) with its purpose. Without a holder it is a function address; one that a person holds is for
 * members only, and goes with the appointment or representation that it belongs to.
 */
export const ContactPoint = Period.extend({
  agency: Slug,
  kind: z.enum(['phone', 'mail', 'address', 'web']),
  value: z.string().min(1),
  purpose: LocalText,
  /** Who may see it. */
  audience: z.enum(['public', 'members']),
  /** The appointment or representation that it belongs to, by its `provenance.fact`; null for a function address of the body. */
  holder: FactId.nullable(),
  provenance: Provenance,
})
export type ContactPoint = z.infer<typeof ContactPoint>

/** Who a support line is for. */
export const Audience = z.enum(['affected', 'witness', 'professional', 'buyer'])
export type Audience = z.infer<typeof Audience>

const OPENING =
  /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)* (?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/

/** When a line is open: in words, and where the source says it as exactly, as rules. */
export const OpeningHours = z.object({
  text: LocalText,
  /**
   * A rule for each opening: the days as an RRULE (RFC 5545, 3.3.10) and the times in Europe/Stockholm,
   * "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 09:00-16:30". Null where the source only has words.
   */
  rrules: z.array(z.string().regex(OPENING)).min(1).nullable(),
})
export type OpeningHours = z.infer<typeof OpeningHours>

/** What can be said of a support line for a time: what it is called, who it is for, when and how it is reached. */
export const SupportLineTerms = Period.extend({
  name: LocalText,
  /** As people write it, "020-390 000"; null for a service that is reached in other ways. */
  number: z.string().min(2).nullable(),
  /** Other ways it is printed. */
  printedAs: z.array(z.string().min(1)),
  audiences: z.array(Audience).min(1),
  /** What you can turn to it with. */
  purpose: LocalText,
  hours: OpeningHours.nullable(),
  cost: LocalText.nullable(),
  /** Lines to use when this one is closed or not for you. */
  fallbacks: z.array(Slug),
  provenance: Provenance,
})
export type SupportLineTerms = z.infer<typeof SupportLineTerms>

/** A body that runs a support line, for a time. */
export const SupportLineOwner = Period.extend({ agency: Slug, provenance: Provenance })
export type SupportLineOwner = z.infer<typeof SupportLineOwner>

/** A support line or service (stödlinje) that somebody can turn to. */
export const SupportLine = Period.extend({
  slug: Slug,
  /** In order of time; at least one: see `termsOn`. */
  terms: z.array(SupportLineTerms).min(1),
  /** Bodies that run it, over time. */
  owners: z.array(SupportLineOwner),
  /** When somebody last made sure that it is right, and on behalf of which body; null when nobody has. */
  lastAssured: z.object({ on: CalendarDate, by: Slug.nullable() }).nullable(),
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
    groups: readonly (Period & { slug: Slug; level: string; terms: readonly GroupTerms[] })[]
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
    groups: known.groups
      .filter((group) => group.level === 'county' && covers({ ...group, counties: termsOn(group, on).counties }))
      .map((group) => group.slug),
    regionalCoordinators: known.appointments.filter(
      (appointment) => appointment.office === 'regional-coordinator' && covers(appointment),
    ),
  }
}
