import { agencies, groups, seats, type Known } from '@samordning/db'
import {
  convenersOn,
  mayHold,
  membersOn,
  termsOn,
  type Agency,
  type CalendarDate,
  type CountyCode,
  type PublicGroup,
  type Resource,
  type Slug,
} from '@samordning/domain'

/** What the things of the directory belong to on a day: the agencies and groups whose people look after them. */
export type Reach = {
  /**
   * Who looks after a body: its own people, and the coordinators of the county or the region that the whole of it is in. Not those of a
   * group that it sits in: a national body sits in many, and is none of theirs to change.
   */
  agency: (slug: Slug) => Resource
  /** What several bodies share: whoever looks after one of them looks after it. */
  agencies: (slugs: readonly Slug[]) => Resource
  /** Who works with a body: also those of the groups that it is or may be in. They may see how it is reached. */
  around: (slug: Slug) => Resource
  /** What has no body but counties: the groups there, first the counties' own. */
  counties: (codes: readonly CountyCode[]) => Resource
}

/** Reads what is needed to tell what belongs to whom; of these bodies, or of all. Eight queries, however many they are. */
export async function reachOn(at: Known, today: CalendarDate, slugs?: readonly Slug[]): Promise<Reach> {
  const all = (await groups.list(at)).filter((group) => mayHold(group, today))
  const bodies = new Map((await agencies.list(at, slugs)).map((body) => [body.slug, body]))
  const keepersOf = (slug: Slug) =>
    all.filter((group) => isOfPlace(group, bodies.get(slug), today)).map((group) => group.slug)
  const seatsOf = (slug: Slug) => all.filter((group) => sitsIn(group, slug, today)).map((group) => group.slug)
  return {
    agency: (slug) => ({ agencies: [slug], groups: keepersOf(slug) }),
    agencies: (some) => ({ agencies: some, groups: [...new Set(some.flatMap(keepersOf))] }),
    around: (slug) => ({ agencies: [slug], groups: [...new Set([...seatsOf(slug), ...keepersOf(slug)])] }),
    counties: groupsInCounties(all, today),
  }
}

/** What has no body but counties belongs to the groups that work there on a day, first to the counties' own. */
export function groupsInCounties(all: readonly groups.GroupHead[], today: CalendarDate): Reach['counties'] {
  const there = all
    .filter((group) => mayHold(group, today))
    .toSorted((one, other) => Number(other.level === 'county') - Number(one.level === 'county'))
    .map((group) => ({ slug: group.slug, counties: termsOn(group, today).counties }))
  return (codes) => ({
    groups: there.filter(({ counties }) => codes.some((code) => counties.includes(code))).map(({ slug }) => slug),
  })
}

/** The groups in which somebody represents a body, by the number of that fact: what is held for the group is the group's to keep up. */
export async function groupsOfHolder(at: Known, agency: Slug, holder: string | null): Promise<Slug[]> {
  if (holder === null) return []
  const { representatives } = await seats.listSeats(at, agency)
  return representatives.filter(({ fact }) => fact.provenance.fact === holder).map(({ of }) => of)
}

/** Who looks after a body today. */
export async function reachOfAgency(at: Known, today: CalendarDate, slug: Slug): Promise<Resource> {
  return (await reachOn(at, today, [slug])).agency(slug)
}

function sitsIn(group: PublicGroup, slug: Slug, today: CalendarDate): boolean {
  return [...membersOn(group, today), ...convenersOn(group, today)].some((seat) => seat.agency === slug)
}

/** Whether the whole of a body lies where a county's or a region's group works. */
function isOfPlace(group: PublicGroup, body: Agency | undefined, today: CalendarDate): boolean {
  const counties = body ? termsOn(body, today).counties : []
  const isLocal = group.level === 'county' || group.level === 'regional'
  const there = termsOn(group, today).counties
  return isLocal && counties.length > 0 && counties.every((code) => there.includes(code))
}
