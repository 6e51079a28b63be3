import { agencies, counties, type Database, type Known } from '@samordning/db'
import {
  nameOn,
  whatBecameOf,
  type Agency,
  type CalendarDate,
  type County,
  type CountyCode,
  type FuzzyDate,
  type LocalText,
  type Succession,
  type SuccessionKind,
} from '@samordning/domain'
import { badInput } from './trpc.ts'

/** A body as other things point at it: where to read more, and its name on the day. */
export type AgencyRef = { slug: string; name: LocalText }
/** A county as other things point at it. */
export type CountyRef = { slug: string; code: CountyCode; name: LocalText; shortName: string }

/** Bodies by slug, with all their names. One look for all of them. */
export async function agenciesBySlug(at: Known, slugs: readonly (string | null)[]): Promise<Map<string, Agency>> {
  const wanted = [...new Set(slugs.filter((slug) => slug !== null))]
  return new Map((await agencies.list(at, wanted)).map((agency) => [agency.slug, agency]))
}

/** Names of bodies on a day, by slug. One look for all of them. */
export async function agencyRefs(at: Known, slugs: readonly (string | null)[], on: CalendarDate) {
  const bodies = await agenciesBySlug(at, slugs)
  return (slug: string): AgencyRef => refTo(slug, bodies.get(slug), on)
}

/** Foreign keys hold every slug that is asked for, documents hold theirs by the content check: a body is missing only where it was not known. */
export function refTo(slug: string, agency: Agency | undefined, on: CalendarDate): AgencyRef {
  return agency ? agencyRef(agency, on) : { slug, name: { sv: slug } }
}

export function agencyRef(agency: Agency, on: CalendarDate): AgencyRef {
  return { slug: agency.slug, name: nameOn(agency, on).name }
}

/** What a body has become, when it is no longer itself. */
export type Became = AgencyRef & { kind: SuccessionKind; on: FuzzyDate | null }

export type Bodies = Awaited<ReturnType<typeof bodiesOf>>

/** Bodies by slug with all their names, and what has become of them. One look for all that an answer names. */
export async function bodiesOf(at: Known, slugs: readonly (string | null)[]) {
  const successions = await agencies.listSuccessions(at)
  const wanted = [...slugs, ...successions.map((step) => step.to)]
  const all = await agenciesBySlug(at, wanted)
  const find = (slug: string) => all.get(slug)
  const ref = (slug: string, on: CalendarDate) => refTo(slug, find(slug), on)
  const became = (slug: string, by: CalendarDate) => becameOf(slug, { successions, ref }, by)
  return { find, ref, became }
}

type Line = { successions: readonly Succession[]; ref: (slug: string, on: CalendarDate) => AgencyRef }

/** What a body had become by a day, when it was no longer itself, by the names of that day. */
export function becameOf(slug: string, { successions, ref }: Line, by: CalendarDate): Became[] {
  return whatBecameOf(slug, successions, by)
    .filter((successor) => successor.slug !== slug)
    .map(({ kind, on, slug: to }) => ({ ...ref(to, by), kind, on }))
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
