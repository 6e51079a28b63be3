import {
  dayBounds,
  hasBegun,
  mayHold,
  membersOn,
  nameOn,
  standing,
  sureDay,
  type CalendarDate,
  type GroupTerms,
  type Membership,
  type Period,
  type PublicGroup,
} from '@samordning/domain'
import type { Bodies } from './names.ts'
import { namesWhile, termDays, whole } from './times.ts'

type Asking = { on: CalendarDate; today: CalendarDate }

/** Address names of the bodies that groups are made of. */
export function bodiesIn(groups: readonly PublicGroup[]): string[] {
  return groups.flatMap(({ members, conveners }) => [...members, ...conveners].map((one) => one.agency))
}

/**
 * Members of a group on a day: who is in it for sure or possibly (`standing`), and who has been before (`does-not-hold`),
 * with the names they had and what has become of them since.
 */
export function membersOf(group: PublicGroup, bodies: Bodies, at: Asking) {
  return group.members.filter((member) => hasBegun(member, at.on)).map((member) => memberOf(member, bodies, at))
}

/** How many surely were members on a day, and how many only may have been. */
export function countsOf({ members }: Pick<PublicGroup, 'members'>, on: CalendarDate) {
  const then = membersOn({ members }, on)
  const certain = then.filter((member) => member.isCertain).length
  return { certain, possible: then.length - certain }
}

function memberOf(member: Membership, bodies: Bodies, { on, today }: Asking) {
  // What has become of it is told from today, or from the day ahead that is asked about.
  const by = on > today ? on : today
  const held = standing(member, on)
  const agency = bodies.find(member.agency)
  const nameThen = agency && nameOn(agency, held === 'holds' ? on : (dayOfMembership(member) ?? on))
  const now = bodies.ref(member.agency, by)
  return {
    ...member,
    standing: held,
    agency: now,
    nameThen: nameThen?.name ?? now.name,
    aliasesThen: nameThen?.aliases ?? [],
    /** Since when it bears the name that it has today. */
    nameNowFrom: agency ? nameOn(agency, by).from : null,
    became: bodies.became(member.agency, by),
  }
}

/** A day on which the sources saw it in the group, for one that is not surely there: a sure one, else the last on which it may have come in. */
function dayOfMembership(member: Membership): CalendarDate | null {
  return (
    sureDay(member) ??
    (member.from && dayBounds(member.from).latest) ??
    (member.until && dayBounds(member.until).earliest)
  )
}

/** What a group hangs on in time: itself, what is shown of its terms, who is in it, and the names that those bodies take. */
export function groupFacts(
  group: PublicGroup,
  bodies: Bodies,
  shown: (terms: GroupTerms) => unknown = whole,
): Period[] {
  return [
    group,
    ...termDays(group, shown),
    ...group.members,
    ...group.conveners,
    ...group.members.flatMap((member) =>
      namesWhile(bodies.find(member.agency), (day) => standing(member, day) === 'holds'),
    ),
    ...group.conveners.flatMap((one) => namesWhile(bodies.find(one.agency), (day) => mayHold(one, day))),
  ]
}
