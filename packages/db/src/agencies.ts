import type {
  Agency,
  AgencyKind,
  AgencyName,
  CountyCode,
  FuzzyDate,
  Succession,
  SuccessionKind,
} from '@samordning/domain'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'
import { fromJson, toJson, toPeriod } from './columns.ts'
import { FACT_COLUMNS, asEntered, asKnown, factColumns, provenanceColumns, toProvenance, type Known } from './known.ts'

const COLUMNS = ['agency', 'kind', 'org_number', 'part_of', 'about', 'website', ...FACT_COLUMNS] as const
const NAME_COLUMNS = ['agency', 'name', 'aliases', ...FACT_COLUMNS] as const

type Row = Pick<Selectable<Schema['agency_record']>, (typeof COLUMNS)[number]>
type NameRow = Pick<Selectable<Schema['agency_name']>, (typeof NAME_COLUMNS)[number]>

/** Agencies with all their names; only those asked for, or all. Three queries, however many agencies. */
export async function list(at: Known, slugs?: readonly string[]): Promise<Agency[]> {
  // An empty `in` has nothing to match.
  if (slugs?.length === 0) return []
  const agencies = await at.db
    .selectFrom('agency_record')
    .select(COLUMNS)
    .where(asKnown(at))
    .$if(slugs !== undefined, (query) => query.where('agency', 'in', slugs!))
    .orderBy('agency')
    .execute()
  const names = await at.db
    .selectFrom('agency_name')
    .select(NAME_COLUMNS)
    .where(asKnown(at))
    .$if(slugs !== undefined, (query) => query.where('agency', 'in', slugs!))
    .orderBy(asEntered(at))
    .execute()
  const counties = await at.db
    .selectFrom('agency_county')
    .select(['agency', 'county'])
    .$if(slugs !== undefined, (query) => query.where('agency', 'in', slugs!))
    .orderBy('county')
    .execute()
  const namesOf = Map.groupBy(names, (name) => name.agency)
  const countiesOf = Map.groupBy(counties, (link) => link.agency)
  return agencies.map((row) => toAgency(row, namesOf.get(row.agency) ?? [], countiesOf.get(row.agency) ?? []))
}

export async function find(at: Known, slug: string): Promise<Agency | undefined> {
  return (await list(at, [slug]))[0]
}

/** Slugs of the bodies that are parts of this one. */
export async function listUnits(at: Known, slug: string): Promise<string[]> {
  const rows = await at.db
    .selectFrom('agency_record')
    .select('agency')
    .where('part_of', '=', slug)
    .where(asKnown(at))
    .orderBy('agency')
    .execute()
  return rows.map((row) => row.agency)
}

export async function listSuccessions(at: Known): Promise<Succession[]> {
  const rows = await at.db
    .selectFrom('succession')
    .select(['kind', 'from_agency', 'to_agency', 'happened_on', 'detail', 'provenance'])
    .where(asKnown(at))
    .orderBy(asEntered(at))
    .execute()
  return rows.map((row) => {
    const succession = {
      kind: row.kind as SuccessionKind,
      from: row.from_agency,
      to: row.to_agency,
      on: row.happened_on as FuzzyDate | null,
      provenance: toProvenance(row),
    }
    return row.detail === null
      ? succession
      : { ...succession, detail: fromJson<NonNullable<Succession['detail']>>(row.detail) }
  })
}

export async function save(db: Database, agency: Agency) {
  await db.insertInto('agency').values({ slug: agency.slug }).execute()
  await db
    .insertInto('agency_record')
    .values({
      agency: agency.slug,
      kind: agency.kind,
      org_number: agency.orgNumber,
      part_of: agency.partOf,
      about: toJson(agency.about),
      website: agency.website,
      ...factColumns(agency),
    })
    .execute()
  const names = agency.names.map((name) => ({
    agency: agency.slug,
    name: toJson(name.name),
    aliases: toJson(name.aliases),
    ...factColumns(name),
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
      ...provenanceColumns(succession.provenance),
    })
    .execute()
}

function toAgency(row: Row, names: NameRow[], counties: { county: string }[]): Agency {
  return {
    slug: row.agency,
    kind: row.kind as AgencyKind,
    orgNumber: row.org_number,
    ...toPeriod(row),
    names: names.map(toName),
    counties: counties.map((link) => link.county as CountyCode),
    partOf: row.part_of,
    about: fromJson(row.about),
    website: row.website,
    provenance: toProvenance(row),
  }
}

function toName(row: NameRow): AgencyName {
  return {
    ...toPeriod(row),
    name: fromJson(row.name),
    aliases: fromJson(row.aliases),
    provenance: toProvenance(row),
  }
}
