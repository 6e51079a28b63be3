import { from } from '../cite.ts'
import { agenciesInOneTerm } from './in-one-term.ts'
import { COUNTY_TABLE, boardSlug, boardWebsite } from './county-table.ts'
import { oneName } from './one-name.ts'

/** Boards with sources, and mostly a row in the fact sheet, of their own; all others stand in A01 alone. */
const OWN_FACTS: Record<string, ReturnType<typeof from>> = {
  '24': from('A02', 'MYN; s000; s003; SFS 2021:995', 'high'),
  '25': from('A03', 'MYN; s000; SFS 2021:995', 'high'),
  '01': from('A04', 'MYN; s001; s004; WEB:nmtsverige.se; SFS 2021:995', 'high'),
  '22': from('A01', 'MYN; data counties.json; s001; s002; SFS 2021:995', 'high'),
  '23': from('A01', 'MYN; data counties.json; s001; s002; SFS 2021:995', 'high'),
}

const DUTY = {
  sv: 'Sedan 2022 ska varje länsstyrelse ha en samordningsfunktion för arbetet mot mäns våld mot kvinnor. Prostitution och människohandel hör dit.',
  en: 'Since 2022 every county administrative board must have a coordination function for the work on men’s violence against women, which includes prostitution and human trafficking.',
}

const DETAILS: Record<string, { sv: string; en: string }> = {
  '01': {
    sv: 'Hade regeringens uppdrag att samordna arbetet i hela landet från 2009 till och med 2017. Sedan 2018 ligger det hos Jämställdhetsmyndigheten.',
    en: 'Was in charge of national coordination from 2009 to the end of 2017. Since 2018 this lies with the Gender Equality Agency.',
  },
  '24': {
    sv: 'Bildade och kallar samman den regionala samordningsgruppen i Västerbotten, efter ett uppdrag som gäller sedan hösten 2008. Skötte webbplatsen nejtillsexköp.nu.',
    en: 'Formed and convenes the regional coordination group of Västerbotten, on a mandate dating from autumn 2008. Ran the website nejtillsexköp.nu.',
  },
  '25': {
    sv: 'Har sedan 2009 uppdrag att arbeta mot prostitution och människohandel, bland annat genom Länsgruppen för kvinnofrid.',
    en: 'Has worked against prostitution and human trafficking on a government mandate since 2009, among other things through the county group Länsgruppen för kvinnofrid.',
  },
  '22': {
    sv: 'Kartlade 2016 annonser om sex mot ersättning tillsammans med länsstyrelserna i Norrbotten, Västerbotten och Jämtland.',
    en: 'In 2016 surveyed advertisements for sex for payment together with the boards of Norrbotten, Västerbotten and Jämtland.',
  },
  '23': {
    sv: 'Kartlade 2016 annonser om sex mot ersättning tillsammans med länsstyrelserna i Norrbotten, Västerbotten och Västernorrland.',
    en: 'In 2016 surveyed advertisements for sex for payment together with the boards of Norrbotten, Västerbotten and Västernorrland.',
  },
}

/** Boards of counties that were formed later (C90, C92): each is as old as its county. How old the others are no source of ours says. */
const FORMED: Record<string, string> = { '12': '1997-01-01', '14': '1998-01-01' }

type County = (typeof COUNTY_TABLE)[number]

function about(county: County) {
  const seat = {
    sv: `Statens myndighet i ${county.name}, med säte i ${county.seat}.`,
    en: `The state’s agency in ${county.shortName} County, seated in ${county.seat}.`,
  }
  const parts = [seat, DETAILS[county.code], DUTY].filter((part) => part !== undefined)
  return { sv: parts.map((part) => part.sv).join(' '), en: parts.map((part) => part.en).join(' ') }
}

/** The 21 county administrative boards, made from the counties, and the name for all of them together. */
export const countyBoards = agenciesInOneTerm(import.meta.url, [
  oneName({
    slug: 'lansstyrelserna',
    kind: 'collective',
    orgNumber: null,
    from: null,
    until: null,
    name: { sv: 'Länsstyrelserna', en: 'The county administrative boards' },
    counties: [],
    partOf: null,
    about: {
      sv: `De 21 länsstyrelserna tillsammans, när ett uppdrag gäller alla. Handlingsplanen 2008 gav dem i uppdrag att samordna arbetet mot prostitution och människohandel i länen. ${DUTY.sv}`,
      en: `The 21 county administrative boards together, where an assignment concerns all of them. The action plan of 2008 asked them to coordinate the work against prostitution and human trafficking in their counties. ${DUTY.en}`,
    },
    website: 'https://www.lansstyrelsen.se',
    provenance: from('A01', 'MYN; data counties.json; s003; SFS 2021:995', 'high'),
  }),
  ...COUNTY_TABLE.map((county) =>
    oneName({
      slug: boardSlug(county),
      kind: 'county-board',
      orgNumber: county.boardNumber,
      from: FORMED[county.code] ?? null,
      until: null,
      name: { sv: `Länsstyrelsen i ${county.name}`, en: `${county.shortName} County Administrative Board` },
      aliases: [`Länsstyrelsen ${county.shortName}`, `Länsstyrelsen i ${county.shortName}`],
      counties: [county.code],
      partOf: null,
      about: about(county),
      website: boardWebsite(county),
      provenance: OWN_FACTS[county.code] ?? from('A01', 'MYN; data counties.json; SFS 2021:995', 'high'),
    }),
  ),
])
