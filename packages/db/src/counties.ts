import type { CalendarDate, County, CountyChange, CountyCode, Municipality, MunicipalityCode } from '@samordning/domain'
import type { Database } from './database.ts'
import { fromJson, toJson } from './columns.ts'
import { asEntered, asKnown, asPublic, documentColumns, toDocument, type Known, type Reading } from './known.ts'

const COLUMNS = ['code', 'slug', 'name', 'short_name', 'letter', 'iso', 'nuts3', 'seat', 'board', 'provenance'] as const
type Row = Record<(typeof COLUMNS)[number], string>

export async function list(db: Database): Promise<County[]> {
  const rows = await db.selectFrom('county').select(COLUMNS).orderBy('code').execute()
  return rows.map(toCounty)
}

export async function find(db: Database, slug: string): Promise<County | undefined> {
  const row = await db.selectFrom('county').select(COLUMNS).where('slug', '=', slug).executeTakeFirst()
  return row && toCounty(row)
}

export async function save(db: Database, county: County) {
  await db
    .insertInto('county')
    .values({
      code: county.code,
      slug: county.slug,
      name: toJson(county.name),
      short_name: county.shortName,
      letter: county.letter,
      iso: county.iso,
      nuts3: county.nuts3,
      seat: county.seat,
      board: county.board,
      provenance: toJson(county.provenance),
    })
    .execute()
}

export async function listChanges(at: Known): Promise<CountyChange[]> {
  const rows = await at.db
    .selectFrom('county_change')
    .select('document')
    .where(asKnown(at))
    .orderBy(asEntered(at))
    .execute()
  return rows.map((row) => toDocument<CountyChange>(row))
}

export async function saveChange(db: Database, change: CountyChange) {
  await db.insertInto('county_change').values(documentColumns(change)).execute()
}

/** Days on which something was published about a county, or happened in it. */
export async function listHappenedDays(at: Reading, county: CountyCode): Promise<CalendarDate[]> {
  const rows = await at.db
    .selectFrom('report')
    .select('day')
    .where(asPublic(at))
    .where('id', 'in', (eb) => eb.selectFrom('report_county').select('report').where('county', '=', county))
    .union((eb) =>
      eb
        .selectFrom('happening')
        .select('day')
        .where(asPublic(at))
        .where('id', 'in', eb.selectFrom('happening_county').select('happening').where('county', '=', county)),
    )
    .union((eb) =>
      eb
        .selectFrom('news_item')
        .select('day')
        .where(asPublic(at))
        .where('id', 'in', eb.selectFrom('news_county').select('news_item').where('county', '=', county)),
    )
    .execute()
  return rows.flatMap(({ day }) => (day === '' ? [] : (day as CalendarDate)))
}

export async function listMunicipalities(db: Database, county?: CountyCode): Promise<Municipality[]> {
  const rows = await db
    .selectFrom('municipality')
    .select(['code', 'name', 'county'])
    .$if(county !== undefined, (query) => query.where('county', '=', county!))
    .orderBy('code')
    .execute()
  return rows.map(toMunicipality)
}

export async function saveMunicipality(db: Database, municipality: Municipality) {
  const { code, name, county } = municipality
  await db.insertInto('municipality').values({ code, name, county }).execute()
}

function toCounty(row: Row): County {
  return {
    code: row.code as CountyCode,
    slug: row.slug,
    name: fromJson(row.name),
    shortName: row.short_name,
    letter: row.letter,
    iso: row.iso,
    nuts3: row.nuts3,
    seat: row.seat,
    board: row.board,
    provenance: fromJson(row.provenance),
  }
}

function toMunicipality(row: { code: string; name: string; county: string }): Municipality {
  return { code: row.code as MunicipalityCode, name: row.name, county: row.county as CountyCode }
}
