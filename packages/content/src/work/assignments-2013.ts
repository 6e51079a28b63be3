import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { ASSIGNMENT, FINAL_REPORT, INTERIM_REPORT } from './assignment-parts.ts'

const GOVERNMENT_PAGE = 'GOV:regeringsuppdrag/2014/02'

/** Assignments of 2013 and 2014 (M07–M10). */
export const assignmentsFrom2013 = collection('assignments', import.meta.url, [
  {
    ...ASSIGNMENT,
    slug: 'alla-former-av-manniskohandel-2013',
    title: {
      sv: 'Samordna även mot andra former av människohandel',
      en: 'Coordinate against other forms of trafficking too',
    },
    about: {
      sv: 'Den nationella samordningen i Stockholm vidgas: den ska också gälla människohandel för andra ändamål än sexuella.',
      en: 'The national coordination in Stockholm is widened: it is also to cover trafficking for other than sexual purposes.',
    },
    receivers: ['lansstyrelsen-stockholm'],
    decided: '2013-04',
    provenance: from('M07', 'GOV:regeringsuppdrag/2013/04', 'high', {
      sv: 'Att uppdraget kom från Justitiedepartementet återges ur minnet och anges därför inte.',
      en: 'That the assignment came from the Ministry of Justice is only from memory and is therefore not given.',
    }),
  },
  {
    ...ASSIGNMENT,
    slug: 'kartlagga-prostitutionens-omfattning-2013',
    title: {
      sv: 'Kartlägga prostitutionens omfattning och utveckling',
      en: 'Survey the extent and development of prostitution',
    },
    about: {
      sv: 'Länsstyrelsen i Stockholms län skulle samla kunskap om hur vanlig prostitutionen är i Sverige och hur den utvecklas. Det blev kartläggningen Prostitutionen i Sverige 2014.',
      en: 'The Stockholm County Administrative Board was to gather knowledge about the extent of prostitution in Sweden and how it develops. The result was the survey Prostitution in Sweden 2014.',
    },
    receivers: ['lansstyrelsen-stockholm'],
    ministry: 'utbildningsdepartementet',
    decided: '2013-12',
    reportBy: [
      {
        date: '2015-03-15',
        what: null,
        provenance: from('M08', 's000', 'medium', {
          sv: 'Dagen står bara på Nej till sexköp.',
          en: 'The day is only given by Nej till sexköp.',
        }),
      },
    ],
    registration: { raw: ['U20136848JÄM'], normalised: 'U2013/6848/JÄM', isDerived: false },
    outcome: { kind: 'reported', report: 'prostitutionen-i-sverige-2014', on: '2015' },
    provenance: from('M08', 's000; WEB:docslib 2015:18', 'high', {
      sv: 'Diarienumret har tappat sina snedstreck i trycket. Departementet är utläst ur dess första bokstav.',
      en: 'The registration number lost its slashes in print. The ministry is read from its first letter.',
    }),
  },
  {
    ...ASSIGNMENT,
    slug: 'samordna-arbetet-mot-handel-med-barn-2014',
    title: {
      sv: 'Samordna arbetet mot människohandel och exploatering av barn',
      en: 'Coordinate the work against trafficking and exploitation of children',
    },
    about: {
      sv: 'Länsstyrelsen i Stockholms län fick ett uppdrag i fyra delar, med barnens rättigheter i centrum. Källorna skiljer sig på två punkter: sista dagen att redovisa, och vad den fjärde delen går ut på. Båda uppgifterna står kvar här.',
      en: 'The Stockholm County Administrative Board was given an assignment in four parts, centred on the rights of the children. The sources differ on two points: the last day to report, and what the fourth part is. Both are kept here.',
    },
    receivers: ['lansstyrelsen-stockholm'],
    ministry: 'socialdepartementet',
    decided: '2014-02',
    parts: [
      {
        number: 1,
        text: {
          sv: 'Samordna hur kunskap och metoder sprids.',
          en: 'Coordinate how knowledge and methods are spread.',
        },
        provenance: from('M09', `s000; ${GOVERNMENT_PAGE}`, 'high'),
      },
      {
        number: 2,
        text: {
          sv: 'Utveckla samarbetet med taxi, hotell och restauranger.',
          en: 'Develop cooperation with taxi, hotel and restaurant companies.',
        },
        provenance: from('M09', `s000; ${GOVERNMENT_PAGE}`, 'high'),
      },
      {
        number: 3,
        text: {
          sv: 'Informera allmänheten.',
          en: 'Inform the public.',
        },
        provenance: from('M09', `s000; ${GOVERNMENT_PAGE}`, 'high'),
      },
      {
        number: 4,
        text: {
          sv: 'Medverka till att samordningen på området blir starkare.',
          en: 'Help to make coordination in the field stronger.',
        },
        provenance: from('M09', 's000', 'high', {
          sv: 'Så återgav Nej till sexköp den fjärde delen.',
          en: 'How Nej till sexköp gave the fourth part.',
        }),
      },
      {
        number: 4,
        text: {
          sv: 'Bidra till starkare samordning i det operativa arbetet mellan myndigheter inom EU.',
          en: 'Contribute to stronger operational coordination between authorities within the EU.',
        },
        provenance: from('M09', GOVERNMENT_PAGE, 'high', {
          sv: 'Så står det på regeringens sida.',
          en: 'As stated on the Government’s page.',
        }),
      },
    ],
    reportBy: [
      {
        date: '2015-05-15',
        what: null,
        provenance: from('M09', 's000', 'medium', {
          sv: 'Dagen enligt Nej till sexköp.',
          en: 'The day according to Nej till sexköp.',
        }),
      },
      {
        date: '2015-05-31',
        what: null,
        provenance: from('M09', GOVERNMENT_PAGE, 'high', {
          sv: 'Dagen enligt regeringens sida.',
          en: 'The day according to the Government’s page.',
        }),
      },
    ],
    registration: { raw: ['fdf22f51'], normalised: 'S2014/1695/FST', isDerived: true },
    provenance: from('M09', `s000; ${GOVERNMENT_PAGE}`, 'high', {
      sv: 'Den tryckta beteckningen är förstörd. Diarienumret är utläst ur adressen till regeringens sida.',
      en: 'The printed reference is damaged. The registration number is read from the address of the Government’s page.',
    }),
  },
  {
    ...ASSIGNMENT,
    slug: 'utbildningsmaterial-sex-mot-ersattning-2014',
    title: {
      sv: 'Revidera och sprida utbildningsmaterialet Sex mot ersättning',
      en: 'Revise and spread the training material Sex mot ersättning (Sex for payment)',
    },
    about: {
      sv: 'Socialstyrelsen skulle se över sitt utbildningsmaterial från 2011 och därefter sprida det.',
      en: 'The National Board of Health and Welfare was to revise its training material from 2011 and then spread it.',
    },
    receivers: ['socialstyrelsen'],
    ministry: 'socialdepartementet',
    decided: '2014-02',
    reportBy: [
      { date: '2014-12-01', what: INTERIM_REPORT, provenance: from('M10', GOVERNMENT_PAGE, 'high') },
      { date: '2015-12-20', what: FINAL_REPORT, provenance: from('M10', GOVERNMENT_PAGE, 'high') },
    ],
    registration: { raw: [], normalised: 'S2014/1694/FST', isDerived: true },
    provenance: from('M10', GOVERNMENT_PAGE, 'high', {
      sv: 'Diarienumret är utläst ur adressen till regeringens sida.',
      en: 'The registration number is read from the address of the Government’s page.',
    }),
  },
])
