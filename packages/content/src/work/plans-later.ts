import { from } from '../cite.ts'
import { collection, type Draft } from '../collection.ts'

const PLAN = {
  citation: null,
  until: null,
  amounts: [],
  numberOfMeasures: null,
  areas: [],
  measures: [],
  followUp: null,
} satisfies Partial<Draft<'plans'>>

const OUR_HEADING = {
  sv: 'Rubriken är vår, inte skrivelsens egen.',
  en: 'The heading is ours, not that of the communication.',
}

/** Plans, strategies and programmes after the first (N03–N08, N10). */
export const laterPlans = collection('plans', import.meta.url, [
  {
    ...PLAN,
    slug: 'skr-2013-14-91',
    citation: 'skr. 2013/14:91',
    title: { sv: 'Handlingsplan till skydd för barn 2014–2015', en: 'Action plan to protect children 2014–2015' },
    about: {
      sv: 'Skrivelsen innehåller en handlingsplan till skydd för barn mot människohandel och exploatering.',
      en: 'The communication contains an action plan to protect children against trafficking and exploitation.',
    },
    decided: '2014-02',
    from: '2014',
    until: '2016-01-01',
    provenance: from('N03', 'GOV:skrivelse/2014/02', 'high', OUR_HEADING),
  },
  {
    ...PLAN,
    slug: 'skr-2015-16-192',
    citation: 'skr. 2015/16:192',
    title: { sv: 'Handlingsplan till skydd för barn 2016–2018', en: 'Action plan to protect children 2016–2018' },
    about: {
      sv: 'Handlingsplan till skydd för barn mot människohandel, exploatering och sexuella övergrepp.',
      en: 'Action plan to protect children against trafficking, exploitation and sexual abuse.',
    },
    decided: '2016-06',
    from: '2016',
    until: '2019-01-01',
    provenance: from('N04', 'GOV:skrivelse/2016/06', 'high', OUR_HEADING),
  },
  {
    ...PLAN,
    slug: 'strategi-2017-2026',
    citation: 'skr. 2016/17:10',
    title: { sv: 'Makt, mål och myndighet', en: 'Power, goals and agency' },
    about: {
      sv: 'Nationell strategi på tio år mot mäns våld mot kvinnor. Prostitution och människohandel ingår. Till strategin hör ett åtgärdsprogram för 2017–2020. Skrivelsen aviserar en jämställdhetsmyndighet och ökar antalet delmål i jämställdhetspolitiken från fyra till sex. Den lämnades till riksdagen den 21 november 2016.',
      en: 'Ten-year national strategy against men’s violence against women. Prostitution and trafficking are included. A programme of measures for 2017–2020 belongs to it. The communication announces a gender equality agency and raises the number of sub-goals in gender equality policy from four to six. It was handed over to the Riksdag on 21 November 2016.',
    },
    decided: '2016-11',
    from: '2017-01-01',
    until: '2027-01-01',
    provenance: from('N05', 'GOV:skrivelse/2016/11; GOV:informationsmaterial/2016/11', 'high'),
  },
  {
    ...PLAN,
    slug: 'handlingsplan-2018',
    title: {
      sv: 'Handlingsplan mot prostitution och människohandel',
      en: 'Action plan against prostitution and trafficking',
    },
    about: {
      sv: 'En plan med åtta insatsområden. Den gäller människohandel för alla ändamål och nämner manualen som ett stöd för yrkesverksamma. Vilka områdena är framgår inte av våra källor.',
      en: 'A plan with eight areas of action. It covers trafficking for all purposes and names the manual as support for professionals. Which the areas are is not stated in our sources.',
    },
    decided: '2018-02',
    from: '2018',
    provenance: from('N06', 'WEB:omtanke.today; WEB:nmtsverige.se 2018-03-06; WEB:nspm', 'high', {
      sv: 'Månaden är säker. Dagen har inte bekräftats, och när planen slutade gälla framgår inte.',
      en: 'The month is certain. The day has not been confirmed, and when the plan ended is not stated.',
    }),
  },
  {
    ...PLAN,
    slug: 'atgardsprogram-2021',
    title: { sv: 'Åtgärdsprogram 2021–2023', en: 'Programme of measures 2021–2023' },
    about: {
      sv: 'Åtgärdsprogram med 99 åtgärder för åren efter det första programmet, 2017–2020.',
      en: 'Programme with 99 measures for the years after the first programme, 2017–2020.',
    },
    decided: null,
    from: '2021',
    until: '2024-01-01',
    numberOfMeasures: { count: 99, isMinimum: false },
    provenance: from('N07', 'WEB:nck.uu.se 2023-04-20', 'medium', {
      sv: 'En enda sekundär källa. När programmet beslutades framgår inte.',
      en: 'A single secondary source. When the programme was decided is not stated.',
    }),
  },
  {
    ...PLAN,
    slug: 'atgardsprogram-2024',
    title: { sv: 'Fri och trygg utan våld och förtryck', en: 'Free and safe without violence and oppression' },
    about: {
      sv: 'Åtgärdsprogram för 2024–2026, med över 130 åtgärder.',
      en: 'Programme of measures for 2024–2026, with more than 130 measures.',
    },
    decided: '2024-06',
    from: '2024',
    until: '2027-01-01',
    numberOfMeasures: { count: 130, isMinimum: true },
    provenance: from('N08', 'GOV:informationsmaterial/2024/06', 'high'),
  },
  {
    ...PLAN,
    slug: 'nasta-strategi',
    title: { sv: 'Nästa tioåriga strategi (aviserad)', en: 'The next ten-year strategy (announced)' },
    about: {
      sv: 'Regeringen har aviserat en ny tioårig strategi från 2026 och en plan mot prostitution och människohandel. I budgetpropositionen för 2026 finns 14 miljoner kronor om året i tre år. Om strategin eller planen har antagits framgår inte av våra källor, som slutar i januari 2026.',
      en: 'The Government has announced a new ten-year strategy from 2026 and a plan against prostitution and trafficking. The budget bill for 2026 sets aside SEK 14 million a year for three years. Whether the strategy or the plan has been adopted is not shown by our sources, which end in January 2026.',
    },
    decided: null,
    from: '2026/..',
    provenance: from('N10', 'GOV:pressmeddelanden/2025/09; GOV:artiklar/2026/01', 'medium', {
      sv: 'Aviserad, inte känd som beslutad.',
      en: 'Announced, not known to be decided.',
    }),
  },
])
