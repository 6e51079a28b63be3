import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { about, exact, ofYear, part } from './figures.ts'

const PERSONS = { sv: 'personer', en: 'people' }
const CASES = { sv: 'misstänkta fall', en: 'suspected cases' }
const OFFENCES = { sv: 'anmälda brott', en: 'reported offences' }
const SWEDEN = { sv: 'Hela landet', en: 'The whole country' }

/** What agencies, coordinators and courts have in their records. */
export const caseStatistics = collection('statistics', import.meta.url, [
  {
    slug: 'misstankt-manniskohandel-2016-alla',
    measure: { sv: 'Misstänkt människohandel 2016, kända fall', en: 'Suspected human trafficking 2016, known cases' },
    figures: [
      exact(150, 'Alla', 'All'),
      part(100, 'kvinnor och flickor', 'women and girls'),
      part(42, 'män och pojkar', 'men and boys'),
      part(8, 'medföljande barn', 'accompanying children'),
      part(50, 'barn som misstänks vara utsatta', 'children who are suspected victims'),
      part(53, 'andra ändamål än sexuella', 'purposes other than sexual'),
    ],
    unit: CASES,
    population: {
      sv: 'Fall som det nationella metodstödsteamet fick veta om',
      en: 'Cases that came to the knowledge of the national task force (NMT)',
    },
    period: '2016',
    nature: 'register',
    report: 'misstankt-manniskohandel-2016',
    provenance: from('T06', 'WEB:nmtsverige.se 2017-03-13', 'high', {
      sv: 'De tre första delarna blir tillsammans 150. De två sista delar in samma 150 på andra sätt.',
      en: 'The first three parts make up the 150. The last two divide the same 150 in other ways.',
    }),
  },
  {
    slug: 'misstankt-manniskohandel-2016-sexuella-andamal',
    measure: {
      sv: 'Misstänkt människohandel för sexuella ändamål 2016, kända fall',
      en: 'Suspected human trafficking for sexual purposes 2016, known cases',
    },
    figures: [exact(92, 'Alla', 'All'), part(22, 'barn', 'children')],
    unit: CASES,
    population: {
      sv: 'Fall som det nationella metodstödsteamet fick veta om',
      en: 'Cases that came to the knowledge of the national task force (NMT)',
    },
    period: '2016',
    nature: 'register',
    report: null,
    provenance: from('T07', 'WEB:nmtsverige.se 2017-02-21', 'high'),
  },
  {
    slug: 'misstankt-manniskohandel-2017-alla',
    measure: {
      sv: 'Misstänkt människohandel 2017, kända personer',
      en: 'Suspected human trafficking 2017, known people',
    },
    figures: [
      exact(225, 'Alla', 'All'),
      part(108, 'kvinnor', 'women'),
      part(61, 'män', 'men'),
      part(28, 'flickor', 'girls'),
      part(28, 'pojkar', 'boys'),
      part(26, 'medföljande barn', 'accompanying children'),
    ],
    unit: PERSONS,
    population: {
      sv: 'Personer som det nationella metodstödsteamet fick veta om',
      en: 'People who came to the knowledge of the national task force (NMT)',
    },
    period: '2017',
    nature: 'register',
    report: null,
    provenance: from('T08', 'WEB:nmtsverige.se 2018-02-18', 'high', {
      sv: 'Kvinnor, män, flickor och pojkar blir tillsammans 225. De medföljande barnen anges för sig.',
      en: 'Women, men, girls and boys make up the 225. The accompanying children are given apart.',
    }),
  },
  {
    slug: 'migrationsverkets-interna-rapporter',
    measure: {
      sv: 'Misstänkt människohandel, interna rapporter inom Migrationsverket',
      en: 'Suspected human trafficking, internal reports within the Migration Agency',
    },
    figures: [
      ofYear('2012', 49),
      ofYear('2013', 121),
      ofYear('2014', 111),
      ofYear('2015', 195),
      { ...ofYear('2016', 341), isDerived: true },
      ofYear('2017', 444),
      ofYear('2018', 384),
    ],
    unit: { sv: 'rapporter', en: 'reports' },
    population: SWEDEN,
    period: '2012/2018',
    nature: 'register',
    report: null,
    provenance: from('T09', 'WEB:pressmachine.se; WEB:migrationsverket.se', 'high', {
      sv: 'Talet för 2016 har vi räknat fram: 2017 års tal uppges vara 103 högre.',
      en: 'The figure for 2016 is worked out by us: that of 2017 is said to be 103 higher.',
    }),
  },
  {
    slug: 'domda-for-sexkop-1999-2009',
    measure: { sv: 'Dömda för köp av sexuell tjänst', en: 'People sentenced for purchase of a sexual service' },
    figures: [{ ...exact(636, '1999–2008 tillsammans', '1999–2008 together'), on: '1999/2008' }, ofYear('2009', 107)],
    unit: PERSONS,
    population: SWEDEN,
    period: '1999/2009',
    nature: 'register',
    report: null,
    provenance: from('T13', 'WEB:sv.wikipedia', 'medium'),
  },
  {
    slug: 'domda-for-sexkop-2020',
    measure: {
      sv: 'Dömda för köp av sexuell tjänst 2020',
      en: 'People sentenced for purchase of a sexual service in 2020',
    },
    figures: [about(300, 'Ett vanligt år före 2020', 'A usual year before 2020'), ofYear('2020', 456)],
    unit: PERSONS,
    population: SWEDEN,
    period: '2020',
    nature: 'register',
    report: null,
    provenance: from('T14', 'WEB:sverigesradio.se', 'medium', {
      sv: 'Brottsförebyggande rådets tal så som Sveriges Radio återgav dem.',
      en: 'The figures of the National Council for Crime Prevention as reported by Swedish Radio.',
    }),
  },
  {
    slug: 'anmalda-sexkop-2008-2010',
    measure: { sv: 'Anmälda sexköp 2008 och 2010', en: 'Reported purchases of sexual services, 2008 and 2010' },
    figures: [
      { ...about(200, '2008', '2008'), on: '2008' },
      { ...about(1200, '2010', '2010'), on: '2010' },
    ],
    unit: OFFENCES,
    population: SWEDEN,
    period: '2008/2010',
    nature: 'register',
    report: 'bra-2011-18',
    provenance: from('T15', 'WEB:cision', 'high'),
  },
  {
    slug: 'anmalda-sexkop-okning-2008-2010',
    measure: {
      sv: 'Ökning av anmälda sexköp från 2008 till 2010',
      en: 'Increase in reported purchases of sexual services from 2008 to 2010',
    },
    figures: [exact(569, 'Ökning 2008–2010', 'Increase 2008–2010')],
    unit: { sv: 'procent', en: 'per cent' },
    population: SWEDEN,
    period: '2008/2010',
    nature: 'register',
    report: null,
    provenance: from('T15', 'WEB:advokatsamfundet.se', 'high', {
      sv: 'De avrundade antalen, ungefär 200 och 1\u00a0200, ger en ökning på 500 procent. Den exakta ökningen bygger på andra, oavrundade tal.',
      en: 'The rounded numbers, about 200 and 1,200, give an increase of 500 per cent. The exact increase rests on other, unrounded numbers.',
    }),
  },
  {
    slug: 'anmalda-sexkop-2017-2018',
    measure: { sv: 'Anmälda sexköp 2017 och 2018', en: 'Reported purchases of sexual services, 2017 and 2018' },
    figures: [ofYear('2017', 563), ofYear('2018', 848)],
    unit: OFFENCES,
    population: SWEDEN,
    period: '2017/2018',
    nature: 'register',
    report: null,
    provenance: from('T16', 'WEB:nyheter24.se', 'medium'),
  },
  {
    slug: 'regionkoordinatorernas-arenden-2023',
    measure: {
      sv: 'Personer i regionkoordinatorernas ärenden 2023',
      en: "People in the regional coordinators' cases in 2023",
    },
    figures: [exact(189, 'arbete', 'labour'), exact(182, 'sexuella ändamål', 'sexual purposes')],
    unit: PERSONS,
    population: SWEDEN,
    period: '2023',
    nature: 'register',
    report: null,
    provenance: from('T19', 'WEB:jamstalldhetsmyndigheten.se 2024-05-08', 'high'),
  },
])
