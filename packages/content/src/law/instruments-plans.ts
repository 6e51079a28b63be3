import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { ADOPTED } from './instrument-parts.ts'

const COMMUNICATION = { ...ADOPTED, kind: 'communication', strand: 'plan' } as const
const PROGRAMME = { ...ADOPTED, kind: 'programme', strand: 'plan' } as const

/**
 * Plans, strategies and goals as documents on the timeline (N01, N03–N10).
 * A plan is `repealed` on the day after its period; what it orders stands in `work/plans.ts`.
 */
export const planDocuments = collection('instruments', import.meta.url, [
  {
    ...COMMUNICATION,
    slug: 'skr-2007-08-167',
    citation: 'skr. 2007/08:167',
    title: {
      sv: 'Handlingsplan mot prostitution och människohandel för sexuella ändamål',
      en: 'Action plan against prostitution and trafficking for sexual purposes',
    },
    effect: {
      sv: 'Den första nationella handlingsplanen i de källor vi har: 36 åtgärder på fem områden 2008–2010. Ur den kom länsstyrelsernas uppdrag.',
      en: 'The first national action plan in our sources: 36 measures in five areas 2008–2010. The county boards’ assignments came from it.',
    },
    decided: '2008-07-10',
    inForce: '2008',
    repealed: '2011-01-01',
    milestones: [
      { on: '2008-07-10', what: { sv: 'Regeringen beslutar i Visby', en: 'The Government decides, in Visby' } },
    ],
    offences: ['purchase', 'trafficking'],
    provenance: from(
      'N01',
      'skr. 2007/08:167; WEB:rkrattsbaser; WEB:regeringen.se sb/d/574/a/110629; GOV:skrivelse/2008/07',
      'high',
    ),
  },
  {
    ...COMMUNICATION,
    slug: 'skr-2013-14-91',
    citation: 'skr. 2013/14:91',
    title: {
      sv: 'Handlingsplan till skydd för barn 2014–2015',
      en: 'Action plan to protect children 2014–2015',
    },
    effect: {
      sv: 'I skrivelsen ingår en handlingsplan till skydd för barn mot människohandel och exploatering.',
      en: 'The communication includes an action plan to protect children against trafficking and exploitation.',
    },
    decided: '2014-02',
    inForce: '2014',
    repealed: '2016-01-01',
    offences: ['purchase-from-child', 'trafficking'],
    provenance: from('N03', 'GOV:skrivelse/2014/02', 'high', {
      sv: 'Rubriken är vår, inte skrivelsens egen.',
      en: 'The heading is ours, not that of the communication.',
    }),
  },
  {
    ...COMMUNICATION,
    slug: 'skr-2015-16-192',
    citation: 'skr. 2015/16:192',
    title: {
      sv: 'Handlingsplan till skydd för barn 2016–2018',
      en: 'Action plan to protect children 2016–2018',
    },
    effect: {
      sv: 'Handlingsplan till skydd för barn mot människohandel, exploatering och sexuella övergrepp.',
      en: 'Action plan to protect children against trafficking, exploitation and sexual abuse.',
    },
    decided: '2016-06',
    inForce: '2016',
    repealed: '2019-01-01',
    offences: ['purchase-from-child', 'trafficking'],
    provenance: from('N04', 'GOV:skrivelse/2016/06', 'high', {
      sv: 'Rubriken är vår, inte skrivelsens egen.',
      en: 'The heading is ours, not that of the communication.',
    }),
  },
  {
    ...COMMUNICATION,
    slug: 'skr-2016-17-10',
    citation: 'skr. 2016/17:10',
    title: { sv: 'Makt, mål och myndighet', en: 'Power, goals and agency' },
    effect: {
      sv: 'En tioårig nationell strategi mot mäns våld mot kvinnor, prostitution och människohandel inräknade, med ett åtgärdsprogram för 2017–2020. En ny jämställdhetsmyndighet aviseras, och jämställdhetspolitiken får sex delmål i stället för fyra.',
      en: 'A ten-year national strategy against men’s violence against women, prostitution and trafficking included, with a programme for 2017–2020. A new gender equality agency is announced, and gender equality policy gets six sub-goals instead of four.',
    },
    decided: '2016-11',
    inForce: '2017-01-01',
    repealed: '2027-01-01',
    milestones: [
      { on: '2016-11-21', what: { sv: 'Skrivelsen lämnas till riksdagen', en: 'Handed over to the Riksdag' } },
    ],
    provenance: from('N05', 'GOV:skrivelse/2016/11; GOV:informationsmaterial/2016/11', 'high'),
  },
  {
    ...PROGRAMME,
    slug: 'handlingsplan-2018',
    citation: null,
    title: {
      sv: 'Handlingsplan mot prostitution och människohandel',
      en: 'Action plan against prostitution and trafficking',
    },
    effect: {
      sv: 'Åtta insatsområden. Planen gäller människohandel för alla ändamål, inte bara sexuella, och nämner manualen vid misstanke om människohandel.',
      en: 'Eight areas of action. The plan covers trafficking for all purposes, not only sexual, and names the manual on suspected trafficking.',
    },
    decided: '2018-02',
    inForce: '2018',
    offences: ['purchase', 'trafficking'],
    provenance: from('N06', 'WEB:omtanke.today; WEB:nmtsverige.se 2018-03-06; WEB:nspm', 'high', {
      sv: 'Månaden är säker. Dagen har inte bekräftats.',
      en: 'The month is certain. The day has not been confirmed.',
    }),
  },
  {
    ...PROGRAMME,
    slug: 'atgardsprogram-2021',
    citation: null,
    title: { sv: 'Åtgärdsprogram 2021–2023', en: 'Programme of measures 2021–2023' },
    effect: {
      sv: 'Nästa åtgärdsprogram: 99 åtgärder.',
      en: 'The next programme: 99 measures.',
    },
    decided: null,
    inForce: '2021',
    repealed: '2024-01-01',
    provenance: from('N07', 'WEB:nck.uu.se 2023-04-20', 'medium', {
      sv: 'En enda sekundär källa. När programmet beslutades framgår inte.',
      en: 'A single secondary source. When the programme was decided is not stated.',
    }),
  },
  {
    ...PROGRAMME,
    slug: 'atgardsprogram-2024',
    citation: null,
    title: { sv: 'Fri och trygg utan våld och förtryck', en: 'Free and safe without violence and oppression' },
    effect: {
      sv: 'Åtgärdsprogram för 2024–2026 med över 130 åtgärder.',
      en: 'Programme of measures for 2024–2026 with more than 130 measures.',
    },
    decided: '2024-06',
    inForce: '2024',
    repealed: '2027-01-01',
    provenance: from('N08', 'GOV:informationsmaterial/2024/06', 'high'),
  },
  {
    ...ADOPTED,
    slug: 'jamstalldhetspolitikens-delmal-om-vald',
    kind: 'goal',
    strand: 'plan',
    citation: null,
    title: {
      sv: 'Jämställdhetspolitikens delmål mot mäns våld mot kvinnor',
      en: 'The gender equality sub-goal against men’s violence against women',
    },
    effect: {
      sv: 'Våldet var det fjärde av fyra delmål 2009 och blev det sjätte av sex genom skr. 2016/17:10. I september 2025 aviserades ett sjunde, om hedersrelaterat våld, och det sjätte nämner nu prostitution och människohandel.',
      en: 'Violence was sub-goal four of four in 2009 and became six of six through skr. 2016/17:10. In September 2025 a seventh was announced, on honour-related violence, and the sixth now names prostitution and trafficking.',
    },
    decided: '2016-11',
    milestones: [
      { on: '2009', what: { sv: 'Våldet är delmål 4', en: 'Violence is sub-goal 4' } },
      { on: '2016-11', what: { sv: 'Våldet blir delmål 6', en: 'Violence becomes sub-goal 6' } },
      { on: '2025-09', what: { sv: 'Ett sjunde delmål aviseras', en: 'A seventh sub-goal is announced' } },
    ],
    provenance: from('N09', 's003; GOV:skrivelse/2016/11; GOV:pressmeddelanden/2025/09', 'high'),
  },
  {
    ...PROGRAMME,
    slug: 'nasta-strategi',
    citation: null,
    title: { sv: 'Nästa tioåriga strategi (aviserad)', en: 'The next ten-year strategy (announced)' },
    effect: {
      sv: 'Regeringen har aviserat en ny tioårig strategi och en plan mot prostitution och människohandel. I budgetpropositionen för 2026 finns 14 miljoner kronor om året i tre år.',
      en: 'The Government has announced a new ten-year strategy and a plan against prostitution and trafficking. The budget bill for 2026 sets aside SEK 14 million a year for three years.',
    },
    decided: null,
    inForce: '2026?',
    state: 'proposed',
    milestones: [{ on: '2025-09', what: { sv: 'Aviseras', en: 'Announced' } }],
    provenance: from('N10', 'GOV:pressmeddelanden/2025/09; GOV:artiklar/2026/01', 'medium', {
      sv: 'Att strategin eller planen har antagits framgår inte av källorna, som slutar i januari 2026.',
      en: 'That the strategy or the plan has been adopted is not shown by the sources, which end in January 2026.',
    }),
  },
])
