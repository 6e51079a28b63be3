import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { COUNTY_TABLE, boardSlug, countyFact, countySlug } from './county-table.ts'

const SOURCES = 'data counties.json; MYN; WEB:bjorling.org; WEB:wikipedia ISO 3166-2:SE, NUTS'

/** The 21 counties. */
export const counties = collection(
  'counties',
  import.meta.url,
  COUNTY_TABLE.map((county) => ({
    code: county.code,
    slug: countySlug(county),
    name: { sv: county.name, en: `${county.shortName} County` },
    shortName: county.shortName,
    letter: county.letter,
    iso: `SE-${county.letter}`,
    nuts3: county.nuts3,
    seat: county.seat,
    board: boardSlug(county),
    provenance: from(countyFact(county), SOURCES, 'high'),
  })),
)
