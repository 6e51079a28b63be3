import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { describing } from '../law/describing.ts'
import { ASSIGNMENT } from './assignment-parts.ts'

/** Assignments of 2015 to 2017 (M11–M16). */
export const assignmentsFrom2015 = collection('assignments', import.meta.url, [
  {
    ...ASSIGNMENT,
    slug: 'fortsatt-samordning-2015',
    title: { sv: 'Fortsätta samordna mot alla former', en: 'Continue to coordinate against all forms' },
    about: {
      sv: 'Länsstyrelsen i Stockholms län fick fortsätta att samordna arbetet mot alla former av människohandel.',
      en: 'The Stockholm County Administrative Board was to continue coordinating the work against all forms of trafficking.',
    },
    receivers: ['lansstyrelsen-stockholm'],
    ministry: 'justitiedepartementet',
    decided: '2015-04',
    provenance: from('M11', 'WEB:regeringen.se 2015/04', 'high'),
  },
  {
    ...ASSIGNMENT,
    slug: 'barn-som-misstanks-vara-utsatta-2015',
    title: {
      sv: 'Kartlägga barn som misstänks vara utsatta för människohandel',
      en: 'Survey children suspected to be victims of trafficking',
    },
    about: {
      sv: 'En kartläggning för hela landet av barn som misstänks ha utsatts för människohandel.',
      en: 'A survey for the whole country of children suspected to have been trafficked.',
    },
    receivers: ['lansstyrelsen-stockholm'],
    ministry: 'socialdepartementet',
    decided: '2015-06',
    reportBy: [{ date: '2015-12-10', what: null, provenance: from('M12', 'GOV:regeringsuppdrag/2015/06', 'high') }],
    describes: describing('2015-06-30', 'trafficking'),
    provenance: from('M12', 'GOV:regeringsuppdrag/2015/06', 'high'),
  },
  {
    ...ASSIGNMENT,
    slug: 'folja-prostitutionen-over-tid-2015',
    title: {
      sv: 'Ta fram en modell för att följa prostitutionen över tid',
      en: 'Develop a model for following prostitution over time',
    },
    about: {
      sv: 'Socialstyrelsen skulle ta fram ett sätt att följa hur prostitutionen utvecklas över tid.',
      en: 'The National Board of Health and Welfare was to develop a way to follow how prostitution develops over time.',
    },
    receivers: ['socialstyrelsen'],
    ministry: 'socialdepartementet',
    decided: '2015-10',
    reportBy: [{ date: '2016-05-30', what: null, provenance: from('M13', 'GOV:regeringsuppdrag/2015/10', 'high') }],
    provenance: from('M13', 'GOV:regeringsuppdrag/2015/10', 'high'),
  },
  {
    ...ASSIGNMENT,
    slug: 'skydd-for-barn-2016',
    title: {
      sv: 'Skydd för barn mot människohandel, exploatering och sexuella övergrepp',
      en: 'Protection of children against trafficking, exploitation and sexual abuse',
    },
    about: {
      sv: 'Länsstyrelsen i Stockholms län fick ett uppdrag i två delar med var sin dag att redovisa.',
      en: 'The Stockholm County Administrative Board was given an assignment in two parts, each with its own day to report.',
    },
    receivers: ['lansstyrelsen-stockholm'],
    ministry: 'socialdepartementet',
    decided: '2016-06',
    parts: [
      {
        number: 1,
        text: {
          sv: 'Granska ärenden från 2015 och 2016 där barn misstänks vara utsatta för människohandel.',
          en: 'Review cases from 2015 and 2016 in which children are suspected to be victims of trafficking.',
        },
        provenance: from('M14', 'GOV:regeringsuppdrag/2016/06', 'high'),
      },
      {
        number: 2,
        text: {
          sv: 'Fortsätta informera allmänheten om att barn utnyttjas sexuellt vid resor och turism.',
          en: 'Continue to inform the public that children are sexually exploited in travel and tourism.',
        },
        provenance: from('M14', 'GOV:regeringsuppdrag/2016/06', 'high'),
      },
    ],
    reportBy: [
      {
        date: '2017-02-01',
        what: { sv: 'Del 1', en: 'Part 1' },
        provenance: from('M14', 'GOV:regeringsuppdrag/2016/06', 'high'),
      },
      {
        date: '2018-04-30',
        what: { sv: 'Del 2', en: 'Part 2' },
        provenance: from('M14', 'GOV:regeringsuppdrag/2016/06', 'high'),
      },
    ],
    describes: describing('2016-06-30', 'trafficking'),
    provenance: from('M14', 'GOV:regeringsuppdrag/2016/06', 'high'),
  },
  {
    ...ASSIGNMENT,
    slug: 'samordna-andra-former-2017',
    title: {
      sv: 'Fortsatt samordning mot andra former av människohandel 2017',
      en: 'Continued coordination against other forms of trafficking 2017',
    },
    about: {
      sv: 'Samordningen mot människohandel för andra ändamål än sexuella förlängdes till slutet av 2017, med 1,2 miljoner kronor.',
      en: 'The coordination against trafficking for other than sexual purposes was prolonged to the end of 2017, with SEK 1.2 million.',
    },
    receivers: ['lansstyrelsen-stockholm'],
    ministry: 'justitiedepartementet',
    decided: '2017-02',
    reportBy: [{ date: '2018-03-15', what: null, provenance: from('M15', 'GOV:regeringsuppdrag/2017/02', 'high') }],
    amount: 1_200_000,
    provenance: from('M15', 'GOV:regeringsuppdrag/2017/02', 'high'),
  },
  {
    ...ASSIGNMENT,
    slug: 'regionalt-uppdrag-mans-vald-2017',
    title: {
      sv: 'Regionalt uppdrag att förebygga och bekämpa mäns våld mot kvinnor',
      en: 'Regional assignment to prevent and combat men’s violence against women',
    },
    about: {
      sv: 'Länsstyrelserna ska stödja att den nationella strategin för 2017–2026 genomförs och följs upp i länen. Arbetet mot prostitution och människohandel räknas dit. Uppdraget har sex delar, bland dem en regional lägesrapport.',
      en: 'The county administrative boards are to support that the national strategy for 2017–2026 is carried out and followed up in the counties. The work against prostitution and trafficking is included. The assignment has six parts, among them a regional situation report.',
    },
    receivers: ['lansstyrelserna'],
    decided: '2017-12',
    parts: [
      { sv: 'Regionala strategier och handlingsplaner', en: 'Regional strategies and action plans' },
      { sv: 'Samverkan', en: 'Cooperation' },
      { sv: 'Regionala resurscentra för våldsutsatta', en: 'Regional resource centres for victims of violence' },
      { sv: 'Förebyggande arbete', en: 'Prevention' },
      { sv: 'Kompetensstöd', en: 'Support for skills' },
      { sv: 'Regional lägesrapport', en: 'Regional situation report' },
    ].map((text, index) => ({
      number: index + 1,
      text,
      provenance: from('M16', 'GOV:regeringsuppdrag/2017/12', 'high'),
    })),
    reportBy: [
      {
        date: '2019-03-29',
        what: {
          sv: 'Hur pengarna har använts, och delredovisning av del 3',
          en: 'Use of funds, and interim report on part 3',
        },
        provenance: from('M16', 'GOV:regeringsuppdrag/2017/12', 'high'),
      },
      {
        date: '2020-03-31',
        what: { sv: 'Del 3, regionala resurscentra', en: 'Part 3, regional resource centres' },
        provenance: from('M16', 'GOV:regeringsuppdrag/2017/12', 'high'),
      },
    ],
    plan: 'strategi-2017-2026',
    provenance: from('M16', 'GOV:regeringsuppdrag/2017/12', 'high'),
  },
])
