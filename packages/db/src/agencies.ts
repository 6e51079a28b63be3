import type {
  Agency,
  AgencyKind,
  AgencyName,
  CountyCode,
  FuzzyDate,
  Succession,
  SuccessionKind,
} from '@samordning/domain'
import type { Database } from './database.ts'
import { fromJson, periodColumns, toJson, toPeriod } from './columns.ts'

const COLUMNS = [
  'slug',
  'kind',
  'org_number',
  'valid_from',
  'valid_until',
  'part_of',
  'about',
  'website',
  'provenance',
] as const
const NAME_COLUMNS = ['agency', 'name', 'aliases', 'valid_from', 'valid_until', 'provenance'] as const
const SUCCESSION_COLUMNS = ['kind', 'from_agency', 'to_agency', 'happened_on', 'detail', 'provenance'] as const

type Row = {
  [K in (typeof COLUMNS)[number]]: K extends 'slug' | 'kind' | 'about' | 'provenance' ? string : string | null
}
type NameRow = { [K in (typeof NAME_COLUMNS)[number]]: K extends `valid_${string}` ? string | null : string }

/** Agencies with all their names; only those asked for, or all. Three queries, however many agencies. */
export async function list(db: Database, slugs?: readonly string[]): Promise<Agency[]> {
  // An empty `in` has nothing to match.
  if (slugs?.length === 0) return []
  const agencies = await db
    .selectFrom('agency')
    .select(COLUMNS)
    .$if(slugs !== undefined, (query) => query.where('slug', 'in', slugs!))
    .orderBy('slug')
    .execute()
  const names = await db
    .selectFrom('agency_name')
    .select(NAME_COLUMNS)
    .$if(slugs !== undefined, (query) => query.where('agency', 'in', slugs!))
    .orderBy('id')
    .execute()
  const counties = await db
    .selectFrom('agency_county')
    .select(['agency', 'county'])
    .$if(slugs !== undefined, (query) => query.where('agency', 'in', slugs!))
    .orderBy('county')
    .execute()
  const namesOf = Map.groupBy(names, (name) => name.agency)
  const countiesOf = Map.groupBy(counties, (link) => link.agency)
  return agencies.map((row) => toAgency(row, namesOf.get(row.slug) ?? [], countiesOf.get(row.slug) ?? []))
}

export async function find(db: Database, slug: string): Promise<Agency | undefined> {
  return (await list(db, [slug]))[0]
}

/** Slugs of the bodies that are parts of this one. */
export async function listUnits(db: Database, slug: string): Promise<string[]> {
  const rows = await db.selectFrom('agency').select('slug').where('part_of', '=', slug).orderBy('slug').execute()
  return rows.map((row) => row.slug)
}

export async function listSuccessions(db: Database): Promise<Succession[]> {
  const rows = await db.selectFrom('succession').select(SUCCESSION_COLUMNS).orderBy('id').execute()
  return rows.map((row) => {
    const succession = {
      kind: row.kind as SuccessionKind,
      from: row.from_agency,
      to: row.to_agency,
      on: row.happened_on as FuzzyDate | null,
      provenance: fromJson<Succession['provenance']>(row.provenance),
    }
    return row.detail === null
      ? succession
      : { ...succession, detail: fromJson<NonNullable<Succession['detail']>>(row.detail) }
  })
}

export async function save(db: Database, agency: Agency) {
  await db
    .insertInto('agency')
    .values({
      slug: agency.slug,
      kind: agency.kind,
      org_number: agency.orgNumber,
      ...periodColumns(agency),
      part_of: agency.partOf,
      about: toJson(agency.about),
      website: agency.website,
      provenance: toJson(agency.provenance),
    })
    .execute()
  const names = agency.names.map((name) => ({
    agency: agency.slug,
    name: toJson(name.name),
    aliases: toJson(name.aliases),
    ...periodColumns(name),
    provenance: toJson(name.provenance),
  }))
  await db.insertInto('agency_name').values(names).execute()
  const counties = agency.counties.map((county) => ({ agency: agency.slug, county }))
  if (counties.length > 0) await db.insertInto('agency_county').values(counties).execute()
}

export async function saveSuccession(db: Database, succession: Succession) {
  await db
    .insertInto('succession')
    .values({
      kind: succession.kind,
      from_agency: succession.from,
      to_agency: succession.to,
      happened_on: succession.on,
      detail: succession.detail ? toJson(succession.detail) : null,
      provenance: toJson(succession.provenance),
    })
    .execute()
}

function toAgency(row: Row, names: NameRow[], counties: { county: string }[]): Agency {
  return {
    slug: row.slug,
    kind: row.kind as AgencyKind,
    orgNumber: row.org_number,
    ...toPeriod(row),
    names: names.map(toName),
    counties: counties.map((link) => link.county as CountyCode),
    partOf: row.part_of,
    about: fromJson(row.about),
    website: row.website,
    provenance: fromJson(row.provenance),
  }
}

function toName(row: NameRow): AgencyName {
  return {
    ...toPeriod(row),
    name: fromJson(row.name),
    aliases: fromJson(row.aliases),
    provenance: fromJson(row.provenance),
  }
}
