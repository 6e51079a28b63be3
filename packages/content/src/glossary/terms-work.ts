import type { LocalText } from '@samordning/domain'
import { from } from '../cite.ts'
import { collection, type Draft } from '../collection.ts'
import { TERM } from './term.ts'

type Shortened = { slug: string; short: string; name: LocalText; is: LocalText; provenance: ReturnType<typeof from> }

/** A body or a way of working that texts name by its letters. */
function shortened({ slug, short, name, is, provenance }: Shortened): Draft<'terms'> {
  return { ...TERM, slug, abbreviation: short, name, definition: is, provenance }
}

/** Ways of working, and what is shortened in reports and minutes. */
export const workTerms = collection('terms', import.meta.url, [
  {
    ...TERM,
    slug: 'regionkoordinator',
    name: { sv: 'regionkoordinator', en: 'regional coordinator' },
    forms: {
      sv: ['regionkoordinatorn', 'regionkoordinatorer', 'regionkoordinatorerna'],
      en: ['regional coordinators'],
    },
    definition: {
      sv: 'Den som i en region stöder kommuner och andra i ärenden om prostitution och människohandel. Anställd av en kommuns socialtjänst, och delvis betald med statliga pengar. Finns för hela landet sedan hösten 2018.',
      en: 'The one who supports municipalities and others in a region in matters of prostitution and trafficking. Employed by a municipality’s social services, and paid in part with national funds. Covers the whole country since the autumn of 2018.',
    },
    provenance: from('G08', 's004; WEB:nmtsverige.se', 'high'),
  },
  {
    ...TERM,
    slug: 'exitprogram',
    name: { sv: 'exitprogram', en: 'exit programme' },
    forms: { sv: ['exitprogrammet', 'exitprogrammen'], en: ['exit programmes'] },
    definition: {
      sv: 'Samlat stöd för den som vill lämna prostitution. Utreddes i [Ut ur utsatthet](/lagstiftning/sou-2023-97) och förbereds sedan 2025 på uppdrag av regeringen.',
      en: 'Joint support for those who want to leave prostitution. Looked into in the inquiry [Out of vulnerability](/lagstiftning/sou-2023-97), and being prepared since 2025 on behalf of the Government.',
    },
    provenance: from('L27', 'GOV:2023/12, 2025/06', 'high'),
  },
  {
    ...TERM,
    slug: 'reflektionstid',
    name: { sv: 'reflektionstid', en: 'reflection period' },
    forms: { sv: ['betänketid', 'reflektionsperiod'], en: [] },
    definition: {
      sv: 'Trettio dagar då den som utsatts för människohandel får vara i Sverige för att hämta sig och avgöra om hon vill medverka i en utredning.',
      en: 'Thirty days in which somebody who has been trafficked may stay in Sweden to recover and decide whether to take part in an investigation.',
    },
    provenance: from('L10', 'GOV:proposition/2007/03; prop. 2006/07:53', 'medium', {
      sv: 'Så som det föreslogs 2007. Författningens nummer är inte bekräftat.',
      en: 'As proposed in 2007. The number of the act has not been confirmed.',
    }),
  },
  shortened({
    slug: 'nmt',
    short: 'NMT',
    name: {
      sv: 'Nationellt metodstödsteam mot prostitution och människohandel',
      en: 'National Method Support Team against Prostitution and Trafficking',
    },
    is: {
      sv: 'Myndigheter som tillsammans ger praktiskt stöd i ärenden om prostitution och människohandel, sedan 2009. [Mer om gruppen](/samordningsgrupper/nmt).',
      en: 'Agencies that together give practical support in matters of prostitution and trafficking, since 2009. [More about the group](/samordningsgrupper/nmt).',
    },
    provenance: from('G03', 'WEB:extra.lansstyrelsen.se; WEB:nmtsverige.se 2018; s001', 'high'),
  }),
  shortened({
    slug: 'nrm',
    short: 'NRM',
    name: { sv: 'National Referral Mechanism', en: 'National Referral Mechanism' },
    is: {
      sv: 'Ett fast sätt för myndigheter och frivilliga att samverka när någon kan ha utsatts för människohandel. Den svenska handboken kom 2016, med en andra utgåva 2019.',
      en: 'A set way for agencies and volunteers to work together when somebody may have been trafficked. The Swedish manual came in 2016, with a second edition in 2019.',
    },
    provenance: from('R09', 's001; s004; WEB:nmtsverige.se', 'high'),
  }),
  shortened({
    slug: 'lamp',
    short: 'LAMP',
    name: {
      sv: 'Länsstyrelsernas arbetsgrupp mot människohandel och prostitution',
      en: 'The county administrative boards’ working group against trafficking and prostitution',
    },
    is: {
      sv: 'Länsstyrelserna möts om sitt arbete, ungefär tre gånger om året. [Mer om gruppen](/samordningsgrupper/lamp).',
      en: 'The county administrative boards meet about their work, about three times a year. [More about the group](/samordningsgrupper/lamp).',
    },
    provenance: from('G04', 'WEB:lansstyrelsen.se Stockholm', 'high'),
  }),
  shortened({
    slug: 'rps',
    short: 'RPS',
    name: { sv: 'Rikspolisstyrelsen', en: 'Swedish National Police Board' },
    is: {
      sv: 'Central myndighet för polisen till och med 2014. [Mer om myndigheten](/myndigheter/rikspolisstyrelsen).',
      en: 'Central police authority until the end of 2014. [More about the agency](/myndigheter/rikspolisstyrelsen).',
    },
    provenance: from('A06', 'MYN; prop. 2013/14:110; s003', 'high'),
  }),
  shortened({
    slug: 'rkp',
    short: 'RKP',
    name: { sv: 'Rikskriminalpolisen', en: 'National Criminal Police' },
    is: {
      sv: 'Del av Rikspolisstyrelsen, som gav ut lägesrapporter om människohandel. [Mer om myndigheten](/myndigheter/rikskriminalpolisen).',
      en: 'Part of the National Police Board, which published situation reports on trafficking. [More about the agency](/myndigheter/rikskriminalpolisen).',
    },
    provenance: from('A09', 's003; WEB:studylib RKP 2007:6b', 'medium'),
  }),
  shortened({
    slug: 'noa',
    short: 'NOA',
    name: { sv: 'Nationella operativa avdelningen', en: 'National Operations Department' },
    is: {
      sv: 'Avdelning i Polismyndigheten sedan 2015, där den nationella rapportören om människohandel finns. [Mer om avdelningen](/myndigheter/noa).',
      en: 'Department of the Police Authority since 2015, which holds the national rapporteur on trafficking. [More about the department](/myndigheter/noa).',
    },
    provenance: from('A10', 'WEB:docplayer Lägesrapport 18; WEB:nmtsverige.se', 'high'),
  }),
  shortened({
    slug: 'jamy',
    short: 'JäMy',
    name: { sv: 'Jämställdhetsmyndigheten', en: 'Swedish Gender Equality Agency' },
    is: {
      sv: 'Samordnar arbetet i hela landet sedan 2018. [Mer om myndigheten](/myndigheter/jamstalldhetsmyndigheten).',
      en: 'Coordinates the work in the whole country since 2018. [More about the agency](/myndigheter/jamstalldhetsmyndigheten).',
    },
    provenance: from('A05', 'MYN; SFS 2017:937; WEB:nmtsverige.se 2018-01-08', 'high'),
  }),
  shortened({
    slug: 'iom',
    short: 'IOM',
    name: { sv: 'Internationella migrationsorganisationen', en: 'International Organization for Migration' },
    is: {
      sv: 'Genomför programmet för frivilligt återvändande. [Mer om organisationen](/myndigheter/iom).',
      en: 'Carries out the programme for voluntary return. [More about the organisation](/myndigheter/iom).',
    },
    provenance: from('A67', 'WEB:nmtsverige.se; GOV:2024/03', 'high'),
  }),
])
