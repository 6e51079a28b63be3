import { agencies, type Known } from '@samordning/db'
import {
  dayBounds,
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

/** Members of groups, with the names they had then and what became of them. Looks once for all groups together. */
export async function membersOf(at: Known, groups: readonly CoordinationGroup[], today: CalendarDate) {
  const slugs = groups.flatMap((group) => group.members.map((member) => member.agency))
  if (slugs.length === 0) return () => []
  const bodies = new Map((await agencies.list(at, [...new Set(slugs)])).map((one) => [one.slug, one]))
  const successions = await agencies.listSuccessions(at)
  const ref = await agencyRefs(
    at,
    successions.map((step) => step.to),
    today,
  )
  return (group: CoordinationGroup) =>
    group.members.map((member) =>
      memberOf(member, found(bodies.get(member.agency), 'agency'), { successions, ref, today }),
    )
}

function memberOf(
  member: Membership,
  agency: Agency,
  known: { successions: Succession[]; ref: (slug: string) => AgencyRef; today: CalendarDate },
) {
  const nameThen = nameOn(agency, dayOfMembership(member) ?? known.today)
  const nameNow = nameOn(agency, known.today)
  return {
    ...member,
    agency: agencyRef(agency, known.today),
    nameThen: nameThen.name,
    aliasesThen: nameThen.aliases,
    /** Since when it bears the name that it has today. */
    nameNowFrom: nameNow.from,
    standing: standing(member, known.today),
    became: becameOf(agency.slug, known, known.today),
  }
}

/** A day on which the sources saw it in the group: a sure one, else the last on which it may have come in. */
function dayOfMembership(member: Membership): CalendarDate | null {
  return (
    sureDay(member) ??
    (member.from && dayBounds(member.from).latest) ??
    (member.until && dayBounds(member.until).earliest)
  )
}
