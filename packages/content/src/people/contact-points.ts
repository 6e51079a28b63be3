import { COUNTY_TABLE, boardSlug, boardWebsite, countyFact } from '../bodies/county-table.ts'
import { from } from '../cite.ts'
import { collection } from '../collection.ts'

/** How to reach each county board. Officials' own numbers and addresses are never kept here. */
export const contactPoints = collection(
  'contactPoints',
  import.meta.url,
  COUNTY_TABLE.map((county) => ({
    from: null,
    until: null,
    agency: boardSlug(county),
    kind: 'web' as const,
    value: boardWebsite(county),
    purpose: {
      sv: `Länsstyrelsens webbplats: fråga efter den som samordnar arbetet mot mäns våld mot kvinnor, prostitution och människohandel i ${county.name}.`,
      en: `The board’s website: ask for the coordinator of the work on men’s violence against women, prostitution and trafficking in ${county.shortName} County.`,
    },
    provenance: from(countyFact(county), 'MYN; data counties.json', 'high'),
  })),
)
