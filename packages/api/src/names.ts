import { agencies, counties, type Database, type Known } from '@samordning/db'
import {
  nameOn,
  whatBecameOf,
  type Agency,
  type CalendarDate,
  type County,
  type CountyCode,
  type LocalText,
} from '@samordning/domain'
import type { Succession, SuccessionKind, FuzzyDate } from '@samordning/domain'
import { badInput } from './trpc.ts'

/** A body as other things point at it: where to read more, and its name on the day. */
export type AgencyRef = { slug: string; name: LocalText }
/** A county as other things point at it. */
export type CountyRef = { slug: string; code: CountyCode; name: LocalText; shortName: string }

/** Names of bodies on a day, by slug. One look for all of them. */
export async function agencyRefs(at: Known, slugs: readonly (string | null)[], on: CalendarDate) {
  const wanted = [...new Set(slugs.filter((slug) => slug !== null))]
  const found = await agencies.list(at, wanted)
  const refs = new Map(found.map((agency) => [agency.slug, agencyRef(agency, on)]))
  // Foreign keys hold every slug that is asked for here; documents hold theirs by the content check.
  return (slug: string): AgencyRef => refs.get(slug) ?? { slug, name: { sv: slug } }
}

export function agencyRef(agency: Agency, on: CalendarDate): AgencyRef {
  return { slug: agency.slug, name: nameOn(agency, on).name }
}

/** What a body has become, when it is no longer itself. */
export type Became = AgencyRef & { kind: SuccessionKind; on: FuzzyDate | null }

export function becameOf(
  slug: string,
  known: { successions: readonly Succession[]; ref: (slug: string) => AgencyRef },
  by: CalendarDate,
): Became[] {
  return whatBecameOf(slug, known.successions, by)
    .filter((successor) => successor.slug !== slug)
    .map(({ kind, on, slug: to }) => ({ ...known.ref(to), kind, on }))
}

/** Counties by code. One look for all of them. */
export async function countyRefs(db: Database) {
  const all = await counties.list(db)
  const refs = new Map<string, CountyRef>(all.map((county) => [county.code, countyRef(county)]))
  return (codes: readonly CountyCode[]): CountyRef[] => codes.flatMap((code) => refs.get(code) ?? [])
}

export function countyRef({ slug, code, name, shortName }: County): CountyRef {
  return { slug, code, name, shortName }
}

/** The code of the county that a filter names, or a 400 that names the filter. */
export async function countyCodeOf(db: Database, slug: string | undefined): Promise<CountyCode | undefined> {
  if (slug === undefined) return undefined
  const county = await counties.find(db, slug)
  return county?.code ?? badInput('county', `"${slug}" is not a county; write its address name, e.g. vasterbotten`)
}
