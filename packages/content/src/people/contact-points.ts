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
      sv: `På länsstyrelsens webbplats kan du fråga efter den som samordnar arbetet mot mäns våld mot kvinnor, prostitution och människohandel i ${county.name}.`,
      en: `On the board’s website you can ask for the coordinator of the work on men’s violence against women, prostitution and trafficking in ${county.shortName} County.`,
    },
    audience: 'public' as const,
    holder: null,
    provenance: from(countyFact(county), 'MYN; data counties.json', 'high'),
  })),
)
