import { from } from '../cite.ts'
import { agenciesInOneTerm } from './in-one-term.ts'
import { oneName } from './one-name.ts'

const HOME = 'GOV:regeringsuppdrag 2014–2025'
const DAY_UNKNOWN = {
  sv: 'Ordningen framgår av vilka departement som har gett uppdragen 2013–2025. De exakta dagarna är inte bekräftade.',
  en: 'The order appears from the ministries that gave the assignments in 2013–2025. The exact days are not confirmed.',
}

const ministry = { kind: 'ministry' as const, orgNumber: null, counties: [], partOf: null, website: null }

/** The Government and the ministries that have had the issue. */
export const government = agenciesInOneTerm(import.meta.url, [
  oneName({
    slug: 'regeringen',
    kind: 'government',
    orgNumber: null,
    from: null,
    until: null,
    name: { sv: 'Regeringen', en: 'The Government of Sweden' },
    counties: [],
    partOf: null,
    about: {
      sv: 'Beslutar om handlingsplaner och ger myndigheterna uppdrag. Frågan har legat på flera departement, eftersom jämställdhetspolitiken har flyttats mellan dem.',
      en: 'Decides on action plans and gives agencies their assignments. The issue has been with several ministries, since gender equality policy has moved between them.',
    },
    website: 'https://www.regeringen.se',
    provenance: from('A28', HOME, 'medium', DAY_UNKNOWN),
  }),
  oneName({
    ...ministry,
    slug: 'integrations-och-jamstalldhetsdepartementet',
    from: '2007-01-01',
    until: '2011-01-01',
    name: { sv: 'Integrations- och jämställdhetsdepartementet', en: 'Ministry of Integration and Gender Equality' },
    about: {
      sv: 'Ansvarade för jämställdhetspolitiken när handlingsplanen 2008 beslutades. Dit lämnade Länsstyrelsen i Västerbotten den ansökan om projektmedel som dess arbete började med.',
      en: 'Was responsible for gender equality policy when the action plan of 2008 was decided. The Västerbotten County Administrative Board sent it the application for project funds that its work began with.',
    },
    provenance: from('A27', 's003; WEB:wikipedia', 'medium', {
      sv: 'Starten är säker. Slutet vilar på en enda källa.',
      en: 'The start is certain. The end rests on a single source.',
    }),
  }),
  oneName({
    ...ministry,
    slug: 'utbildningsdepartementet',
    from: null,
    until: null,
    name: { sv: 'Utbildningsdepartementet', en: 'Ministry of Education and Research' },
    about: {
      sv: 'Hade jämställdhetspolitiken från 2011 till omkring oktober 2014. Gav 2013 uppdraget att kartlägga prostitutionens omfattning.',
      en: 'Had gender equality policy from 2011 to about October 2014. In 2013 it gave the assignment to survey the extent of prostitution.',
    },
    provenance: from('A28', `${HOME}; s000`, 'medium', DAY_UNKNOWN),
  }),
  oneName({
    ...ministry,
    slug: 'socialdepartementet',
    from: null,
    until: null,
    name: { sv: 'Socialdepartementet', en: 'Ministry of Health and Social Affairs' },
    about: {
      sv: 'Hade jämställdhetspolitiken från omkring oktober 2014 till omkring årsskiftet 2019/2020. Har gett uppdrag om människohandel och exploatering av barn.',
      en: 'Had gender equality policy from about October 2014 to about the turn of 2019/2020. Has given assignments on trafficking in and exploitation of children.',
    },
    provenance: from('A28', HOME, 'medium', DAY_UNKNOWN),
  }),
  oneName({
    ...ministry,
    slug: 'arbetsmarknadsdepartementet',
    from: null,
    until: null,
    name: { sv: 'Arbetsmarknadsdepartementet', en: 'Ministry of Employment' },
    about: {
      sv: 'Har jämställdhetspolitiken sedan omkring årsskiftet 2019/2020.',
      en: 'Has had gender equality policy since about the turn of 2019/2020.',
    },
    provenance: from('A28', HOME, 'medium', DAY_UNKNOWN),
  }),
  oneName({
    ...ministry,
    slug: 'justitiedepartementet',
    from: null,
    until: null,
    name: { sv: 'Justitiedepartementet', en: 'Ministry of Justice' },
    about: {
      sv: 'Har gett uppdrag om människohandel för andra ändamål än sexuella, och om rättsväsendets arbete.',
      en: 'Has given assignments on trafficking for other than sexual purposes, and on the work of the justice system.',
    },
    provenance: from('M07', 'GOV:regeringsuppdrag/2013/04; GK', 'medium', {
      sv: 'Att uppdraget 2013 kom från Justitiedepartementet är hämtat ur minnet.',
      en: 'That the assignment of 2013 came from the Ministry of Justice is from memory.',
    }),
  }),
  oneName({
    ...ministry,
    slug: 'utrikesdepartementet',
    from: null,
    until: null,
    name: { sv: 'Utrikesdepartementet', en: 'Ministry for Foreign Affairs' },
    aliases: ['UD'],
    about: {
      sv: 'Har haft en ambassadör mot människohandel från 2006. Tjänsten är obesatt sedan den 1 februari 2024.',
      en: 'Has had an ambassador against trafficking from 2006. The post has been vacant since 1 February 2024.',
    },
    provenance: from(
      'A29',
      'WEB:thelocal 2006-06-12; WEB:captivedaughters 2007; WEB:regeringen.se; GOV:2021/04; WEB:sverigeskvinnoorganisationer.se 2024-05-13',
      'high',
      {
        sv: 'När ambassadörernas tid slutade är bara känt inom gränser.',
        en: 'When the ambassadors’ terms ended is known only within bounds.',
      },
    ),
  }),
])
