import { from } from '../cite.ts'
import { agenciesInOneTerm } from './in-one-term.ts'
import { oneName } from './one-name.ts'

const agency = { kind: 'state-agency' as const, counties: [], partOf: null, website: null }
const unit = { kind: 'unit' as const, orgNumber: null, counties: [], partOf: 'aklagarmyndigheten', website: null }

/** Prosecutors and the prison and probation service. */
export const justice = agenciesInOneTerm(import.meta.url, [
  oneName({
    ...agency,
    slug: 'riksaklagaren',
    orgNumber: null,
    from: '1990-01-01',
    until: '2005-01-01',
    name: { sv: 'Riksåklagaren', en: 'Prosecutor-General' },
    about: {
      sv: 'Myndigheten över de regionala åklagarmyndigheterna. Allt slogs samman till Åklagarmyndigheten 2005.',
      en: 'The agency above the regional prosecution authorities. All of them were merged into the Prosecution Authority in 2005.',
    },
    provenance: from('A12', 'MYN; SFS 1989:847', 'high'),
  }),
  oneName({
    ...agency,
    slug: 'regionala-aklagarmyndigheterna',
    kind: 'collective',
    orgNumber: null,
    from: null,
    until: '2005-01-01',
    name: { sv: 'De regionala åklagarmyndigheterna', en: 'The regional prosecution authorities' },
    about: {
      sv: 'Åklagarnas regionala myndigheter till och med 2004.',
      en: 'The prosecutors’ regional authorities until the end of 2004.',
    },
    provenance: from('A12', 'GK', 'low', { sv: 'Hämtat ur minnet.', en: 'From memory.' }),
  }),
  oneName({
    ...agency,
    slug: 'aklagarmyndigheten',
    orgNumber: '202100-0084',
    from: '2005-01-01',
    until: null,
    name: { sv: 'Åklagarmyndigheten', en: 'Swedish Prosecution Authority' },
    about: {
      sv: 'Leder förundersökningar och för talan om människohandel, sexualbrott och sexköp. Deltar också i det förebyggande arbetet med information och utbildning. Med i båda de nordliga länens grupper.',
      en: 'Leads investigations and prosecutes trafficking, sexual offences and purchase of sex. Also takes part in prevention through information and training. A member of both northern counties’ groups.',
    },
    provenance: from('A13', 'MYN; se-lex SFS 2004:1266, 2007:971, 2015:743; s000; s003', 'high'),
  }),
  oneName({
    ...unit,
    slug: 'aklagarkammaren',
    from: null,
    until: null,
    name: { sv: 'Åklagarkammare', en: 'Public prosecution office' },
    aliases: ['Åklagarkammaren'],
    about: {
      sv: 'En åklagarkammare är en enhet inom Åklagarmyndigheten, inte en egen myndighet. Det finns 32 allmänna kammare, ungefär en i varje län. I samordningsgruppens medlemslista står ”Åklagarkammaren”.',
      en: 'A public prosecution office is a unit of the Prosecution Authority, not an agency. There are 32 general offices, roughly one per county. The coordination group’s list of members says “Åklagarkammaren”.',
    },
    provenance: from('A16', 'WEB:stage.aklagare.se; s000; s003', 'high'),
  }),
  oneName({
    ...unit,
    slug: 'internationella-aklagarkamrarna',
    from: null,
    until: '2018-01-01',
    name: {
      sv: 'Internationella åklagarkamrarna i Stockholm, Göteborg och Malmö',
      en: 'International public prosecution offices in Stockholm, Göteborg and Malmö',
    },
    aliases: ['Internationella åklagarkammaren'],
    about: {
      sv: 'Tre åklagarkammare som i huvudsak tog hand om människohandel för hela landet. Stockholmskammaren hade 2009 personal i Sundsvall. Ersattes 2018 av Riksenheten mot internationell och organiserad brottslighet.',
      en: 'Three offices that handled most trafficking cases for the whole country. In 2009 the Stockholm office had staff in Sundsvall. Replaced in 2018 by the National Unit against International and Organised Crime.',
    },
    provenance: from('A14', 's003; WEB:advokatsamfundet.se 2018-01', 'high'),
  }),
  oneName({
    ...unit,
    slug: 'riksenheten-riob',
    from: '2018-01-01',
    until: null,
    name: {
      sv: 'Riksenheten mot internationell och organiserad brottslighet',
      en: 'National Unit against International and Organised Crime',
    },
    about: {
      sv: 'Enhet i Åklagarmyndigheten som tog över efter de internationella åklagarkamrarna. Finns i Stockholm, Göteborg och Malmö.',
      en: 'A unit of the Prosecution Authority that took over from the international offices. It sits in Stockholm, Göteborg and Malmö.',
    },
    provenance: from('A15', 'WEB:advokatsamfundet.se; WEB:nmtsverige.se', 'high'),
  }),
  oneName({
    ...agency,
    slug: 'kriminalvardsverket',
    orgNumber: null,
    from: null,
    until: '2006-01-01',
    name: { sv: 'Kriminalvårdsverket' },
    about: {
      sv: 'Föregångare till Kriminalvården, till och med 2005.',
      en: 'Predecessor of the Prison and Probation Service, until the end of 2005.',
    },
    provenance: from('A19', 'MYN', 'high'),
  }),
  oneName({
    ...agency,
    slug: 'kriminalvarden',
    orgNumber: '202100-0225',
    from: '2006-01-01',
    until: null,
    name: { sv: 'Kriminalvården', en: 'Swedish Prison and Probation Service' },
    about: {
      sv: 'Myndigheten för häkten, fängelser och frivård. Med i Länsgruppen för kvinnofrid i Norrbotten.',
      en: 'The agency for remand prisons, prisons and probation. A member of Länsgruppen för kvinnofrid in Norrbotten.',
    },
    provenance: from('A20', 'MYN; s000', 'high'),
  }),
])
