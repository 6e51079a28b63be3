import { agencies, groups, people, type Known } from '@samordning/db'
import {
  hasBegun,
  lineOf,
  mayHold,
  standing,
  termsOn,
  type Agency,
  type CalendarDate,
  type Period,
  type PublicGroup,
} from '@samordning/domain'
import type { Around } from './comparisons.ts'
import { agenciesBySlug, refTo } from './names.ts'
import { namesWhile, termDays } from './times.ts'
import { found } from './trpc.ts'

/** A body with all that its page and its comparison are made of, whatever the day. */
export async function aroundOf(at: Known, slug: string) {
  const agency = found(await agencies.find(at, slug), 'agency')
  const line = lineOf(slug, await agencies.listSuccessions(at))
  const inLine = [...new Set([slug, ...line.flatMap((step) => [step.from, step.to ?? []]).flat()])]
  const wholes = [...new Set(agency.terms.flatMap(({ partOf }) => partOf ?? []))]
  const units = await agencies.listUnits(at, slug)
  const bodies = await agenciesBySlug(at, [...inLine, ...units, ...wholes])
  return {
    agency,
    line,
    inLine: inLine.flatMap((one) => bodies.get(one) ?? []),
    units: units.flatMap((one) => bodies.get(one) ?? []),
    wholes: wholes.flatMap((one) => bodies.get(one) ?? []),
    ref: (one: string, on: CalendarDate) => refTo(one, bodies.get(one), on),
    groups: await groups.list(at, { body: slug }),
    appointments: await people.listAppointments(at, { agency: slug }),
    contacts: await people.listContactPoints(at, [slug]),
  }
}

/** The body that this one was a part of on a day. */
export function wholeOn({ agency, wholes }: Pick<Around, 'agency' | 'wholes'>, on: CalendarDate): Agency | undefined {
  return wholes.find(({ slug }) => slug === termsOn(agency, on).partOf)
}

/** The bodies that were parts of this one on a day. */
export function unitsOn({ agency, units }: Pick<Around, 'agency' | 'units'>, on: CalendarDate): Agency[] {
  return units.filter((unit) => termsOn(unit, on).partOf === agency.slug)
}

/** What a body hangs on in time, but for what it was asked to do and has published. */
export function factsOf({ agency, wholes, units, groups: of, appointments, contacts }: Around): Period[] {
  const isIn = (whole: Agency, unit: Agency) => (day: CalendarDate) => termsOn(unit, day).partOf === whole.slug
  const namesOf = (group: PublicGroup) => termDays(group, ({ name }) => name)
  return [
    agency,
    ...agency.names,
    ...termDays(agency, ({ partOf }) => partOf),
    ...wholes.flatMap((whole) => namesWhile(whole, (day) => mayHold(agency, day) && isIn(whole, agency)(day))),
    ...units.flatMap((unit) => [
      unit,
      ...termDays(unit, ({ partOf }) => partOf === agency.slug),
      ...namesWhile(unit, (day) => hasBegun(unit, day) && isIn(agency, unit)(day)),
    ]),
    ...of.flatMap((group) => [...group.members, ...group.conveners].filter((seat) => seat.agency === agency.slug)),
    ...of.flatMap(namesOf),
    ...appointments,
    ...contacts,
  ]
}

/** Where a body sits, and what it convenes, each with its group by the name of the day. */
export function seatsOf({ slug }: Agency, of: readonly PublicGroup[], on: CalendarDate) {
  const own = <T extends { agency: string }>(group: PublicGroup, seats: readonly T[]) =>
    seats
      .filter((seat) => seat.agency === slug)
      .map((seat) => ({ slug: group.slug, name: termsOn(group, on).name, ...seat }))
  return {
    member: of.flatMap((group) => own(group, group.members)),
    convener: of.flatMap((group) => own(group, group.conveners)),
  }
}

/** Whether a body had surely done something by a day, and so was there. */
export function isSeen(facts: readonly Period[], on: CalendarDate): boolean {
  return facts.some(({ from }) => from !== null && standing({ from, until: null }, on) === 'holds')
}
