import { agencies, type Known } from '@samordning/db'
import {
  dayBounds,
  mayHold,
  nameOn,
  standing,
  sureDay,
  type Agency,
  type CalendarDate,
  type CoordinationGroup,
  type Membership,
  type Succession,
} from '@samordning/domain'
import { agencyRef, agencyRefs, becameOf, type AgencyRef } from './names.ts'
import { found } from './trpc.ts'

type Asking = Known & { on: CalendarDate; today: CalendarDate }

/**
 * Members of groups on a day: who is in them for sure or possibly (`standing`), and who has been before (`does-not-hold`),
 * with the names they had and what has become of them since. Looks once for all groups together.
 */
export async function membersOf(at: Asking, groups: readonly CoordinationGroup[]) {
  const slugs = groups.flatMap((group) => group.members.map((member) => member.agency))
  if (slugs.length === 0) return () => []
  const bodies = new Map((await agencies.list(at, [...new Set(slugs)])).map((one) => [one.slug, one]))
  const successions = await agencies.listSuccessions(at)
  // What has become of them is told from today, or from the day ahead that is asked about.
  const by = at.on > at.today ? at.on : at.today
  const ref = await agencyRefs(
    at,
    successions.map((step) => step.to),
    by,
  )
  return (group: CoordinationGroup) =>
    group.members
      .filter((member) => mayHold({ from: member.from, until: null }, at.on))
      .map((member) =>
        memberOf(member, found(bodies.get(member.agency), 'agency'), { successions, ref, on: at.on, by }),
      )
}

function memberOf(
  member: Membership,
  agency: Agency,
  known: { successions: Succession[]; ref: (slug: string) => AgencyRef; on: CalendarDate; by: CalendarDate },
) {
  const held = standing(member, known.on)
  const nameThen = nameOn(agency, held === 'holds' ? known.on : (dayOfMembership(member) ?? known.on))
  const nameNow = nameOn(agency, known.by)
  return {
    ...member,
    standing: held,
    agency: agencyRef(agency, known.by),
    nameThen: nameThen.name,
    aliasesThen: nameThen.aliases,
    /** Since when it bears the name that it has today. */
    nameNowFrom: nameNow.from,
    became: becameOf(agency.slug, known, known.by),
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
