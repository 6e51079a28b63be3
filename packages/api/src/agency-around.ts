import { agencies, groups, people, type Known } from '@samordning/db'
import {
  hasBegun,
  lineOf,
  mayHold,
  standing,
  type Agency,
  type CalendarDate,
  type CoordinationGroup,
  type Period,
} from '@samordning/domain'
import type { Around } from './comparisons.ts'
import { agenciesBySlug, refTo } from './names.ts'
import { namesWhile } from './times.ts'
import { found } from './trpc.ts'

/** A body with all that its page and its comparison are made of, whatever the day. */
export async function aroundOf(at: Known, slug: string) {
  const agency = found(await agencies.find(at, slug), 'agency')
  const line = lineOf(slug, await agencies.listSuccessions(at))
  const inLine = [...new Set([slug, ...line.flatMap((step) => [step.from, step.to ?? []]).flat()])]
  const units = await agencies.listUnits(at, slug)
  const bodies = await agenciesBySlug(at, [...inLine, ...units, agency.partOf])
  return {
    agency,
    line,
    inLine: inLine.flatMap((one) => bodies.get(one) ?? []),
    units: units.flatMap((one) => bodies.get(one) ?? []),
    partOf: bodies.get(agency.partOf ?? '') ?? null,
    ref: (one: string, on: CalendarDate) => refTo(one, bodies.get(one), on),
    groups: await groups.list(at, { body: slug }),
    appointments: await people.listAppointments(at, { agency: slug }),
    contacts: await people.listContactPoints(at, [slug]),
  }
}

/** What a body hangs on in time, but for what it was asked to do and has published. */
export function factsOf({ agency, partOf, units, groups: of, appointments, contacts }: Around): Period[] {
  const seats = seatsOf(agency, of)
  return [
    agency,
    ...agency.names,
    ...(partOf ? namesWhile(partOf, (day) => mayHold(agency, day)) : []),
    ...units.flatMap((unit) => [unit, ...namesWhile(unit, (day) => hasBegun(unit, day))]),
    ...seats.member,
    ...seats.convener,
    ...appointments,
    ...contacts,
  ]
}

/** Where a body sits, and what it convenes, each with its group. */
export function seatsOf({ slug }: Agency, of: readonly CoordinationGroup[]) {
  const own = <T extends { agency: string }>(group: CoordinationGroup, seats: readonly T[]) =>
    seats.filter((seat) => seat.agency === slug).map((seat) => ({ slug: group.slug, name: group.name, ...seat }))
  return {
    member: of.flatMap((group) => own(group, group.members)),
    convener: of.flatMap((group) => own(group, group.conveners)),
  }
}

/** Whether a body had surely done something by a day, and so was there. */
export function isSeen(facts: readonly Period[], on: CalendarDate): boolean {
  return facts.some(({ from }) => from !== null && standing({ from, until: null }, on) === 'holds')
}
