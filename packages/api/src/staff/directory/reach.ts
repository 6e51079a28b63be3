import { agencies, groups, type Known } from '@samordning/db'
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
  /** Itself, and the groups that it is or may be in; a body of one county also the groups of that county. */
  agency: (slug: Slug) => Resource
  /** What several bodies share: whoever reaches one of them reaches it. */
  agencies: (slugs: readonly Slug[]) => Resource
  /** What has no body but counties: the groups there, first the counties' own. */
  counties: (codes: readonly CountyCode[]) => Resource
}

/** Reads what is needed to tell what belongs to whom; of these bodies, or of all. Eight queries, however many they are. */
export async function reachOn(at: Known, today: CalendarDate, slugs?: readonly Slug[]): Promise<Reach> {
  const all = (await groups.list(at)).filter((group) => mayHold(group, today))
  const bodies = new Map((await agencies.list(at, slugs)).map((body) => [body.slug, body]))
  const inCounties = (codes: readonly CountyCode[]) =>
    all
      .filter((group) => codes.some((code) => termsOn(group, today).counties.includes(code)))
      .toSorted((one, other) => Number(other.level === 'county') - Number(one.level === 'county'))
  const groupsOf = (slug: Slug) => {
    const local = inCounties(oneCounty(bodies.get(slug), today))
    return [...all.filter((group) => sitsIn(group, slug, today)), ...local].map((group) => group.slug)
  }
  return {
    agency: (slug) => ({ agencies: [slug], groups: [...new Set(groupsOf(slug))] }),
    agencies: (some) => ({ agencies: some, groups: [...new Set(some.flatMap(groupsOf))] }),
    counties: (codes) => ({ groups: inCounties(codes).map((group) => group.slug) }),
  }
}

/** What a body belongs to today. */
export async function reachOfAgency(at: Known, today: CalendarDate, slug: Slug): Promise<Resource> {
  return (await reachOn(at, today, [slug])).agency(slug)
}

function sitsIn(group: PublicGroup, slug: Slug, today: CalendarDate): boolean {
  return [...membersOn(group, today), ...convenersOn(group, today)].some((seat) => seat.agency === slug)
}

function oneCounty(body: Agency | undefined, today: CalendarDate): readonly CountyCode[] {
  const counties = body ? termsOn(body, today).counties : []
  return counties.length === 1 ? counties : []
}
