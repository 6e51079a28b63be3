import { slugOf } from '@samordning/domain'

/** The 21 counties with their codes and boards, from counties.json: what other files make their rows of. */
// prettier-ignore
export const COUNTY_TABLE = [
  { code: '01', letter: 'AB', nuts3: 'SE110', shortName: 'Stockholm', name: 'Stockholms län', seat: 'Stockholm', boardNumber: '202100-2247' },
  { code: '03', letter: 'C', nuts3: 'SE121', shortName: 'Uppsala', name: 'Uppsala län', seat: 'Uppsala', boardNumber: '202100-2254' },
  { code: '04', letter: 'D', nuts3: 'SE122', shortName: 'Södermanland', name: 'Södermanlands län', seat: 'Nyköping', boardNumber: '202100-2262' },
  { code: '05', letter: 'E', nuts3: 'SE123', shortName: 'Östergötland', name: 'Östergötlands län', seat: 'Linköping', boardNumber: '202100-2270' },
  { code: '06', letter: 'F', nuts3: 'SE211', shortName: 'Jönköping', name: 'Jönköpings län', seat: 'Jönköping', boardNumber: '202100-2288' },
  { code: '07', letter: 'G', nuts3: 'SE212', shortName: 'Kronoberg', name: 'Kronobergs län', seat: 'Växjö', boardNumber: '202100-2296' },
  { code: '08', letter: 'H', nuts3: 'SE213', shortName: 'Kalmar', name: 'Kalmar län', seat: 'Kalmar', boardNumber: '202100-2304' },
  { code: '09', letter: 'I', nuts3: 'SE214', shortName: 'Gotland', name: 'Gotlands län', seat: 'Visby', boardNumber: '202100-2312' },
  { code: '10', letter: 'K', nuts3: 'SE221', shortName: 'Blekinge', name: 'Blekinge län', seat: 'Karlskrona', boardNumber: '202100-2320' },
  { code: '12', letter: 'M', nuts3: 'SE224', shortName: 'Skåne', name: 'Skåne län', seat: 'Malmö', boardNumber: '202100-2346' },
  { code: '13', letter: 'N', nuts3: 'SE231', shortName: 'Halland', name: 'Hallands län', seat: 'Halmstad', boardNumber: '202100-2353' },
  { code: '14', letter: 'O', nuts3: 'SE232', shortName: 'Västra Götaland', name: 'Västra Götalands län', seat: 'Göteborg', boardNumber: '202100-2361' },
  { code: '17', letter: 'S', nuts3: 'SE311', shortName: 'Värmland', name: 'Värmlands län', seat: 'Karlstad', boardNumber: '202100-2395' },
  { code: '18', letter: 'T', nuts3: 'SE124', shortName: 'Örebro', name: 'Örebro län', seat: 'Örebro', boardNumber: '202100-2403' },
  { code: '19', letter: 'U', nuts3: 'SE125', shortName: 'Västmanland', name: 'Västmanlands län', seat: 'Västerås', boardNumber: '202100-2411' },
  { code: '20', letter: 'W', nuts3: 'SE312', shortName: 'Dalarna', name: 'Dalarnas län', seat: 'Falun', boardNumber: '202100-2429' },
  { code: '21', letter: 'X', nuts3: 'SE313', shortName: 'Gävleborg', name: 'Gävleborgs län', seat: 'Gävle', boardNumber: '202100-2437' },
  { code: '22', letter: 'Y', nuts3: 'SE321', shortName: 'Västernorrland', name: 'Västernorrlands län', seat: 'Härnösand', boardNumber: '202100-2445' },
  { code: '23', letter: 'Z', nuts3: 'SE322', shortName: 'Jämtland', name: 'Jämtlands län', seat: 'Östersund', boardNumber: '202100-2452' },
  { code: '24', letter: 'AC', nuts3: 'SE331', shortName: 'Västerbotten', name: 'Västerbottens län', seat: 'Umeå', boardNumber: '202100-2460' },
  { code: '25', letter: 'BD', nuts3: 'SE332', shortName: 'Norrbotten', name: 'Norrbottens län', seat: 'Luleå', boardNumber: '202100-2478' },
]

/** A county's address name: "vastra-gotaland". */
export const countySlug = (county: { shortName: string }) => slugOf(county.shortName)

/** A county's board's address name: "lansstyrelsen-vastra-gotaland". */
export const boardSlug = (county: { shortName: string }) => `lansstyrelsen-${countySlug(county)}`

/** Where a county's board is on the web. */
export const boardWebsite = (county: { shortName: string }) =>
  `https://www.lansstyrelsen.se/${countySlug(county).replace('-', '')}`

/** A county's fact in the fact sheet: C and the county code. */
export const countyFact = (county: { code: string }) => `C${county.code}`
