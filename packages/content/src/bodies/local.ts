import { from } from '../cite.ts'
import { agenciesInOneTerm } from './in-one-term.ts'
import { oneName } from './one-name.ts'

const body = { orgNumber: null, from: null, until: null, partOf: null, website: null }

/** Municipal bodies and local cooperation. */
export const local = agenciesInOneTerm(import.meta.url, [
  oneName({
    ...body,
    slug: 'norrbottens-kommuner',
    kind: 'municipal',
    name: { sv: 'Norrbottens Kommuner', en: 'Norrbotten municipalities' },
    aliases: ['Kommunförbundet Norrbotten', 'Norrbottens kommuner'],
    counties: ['25'],
    about: {
      sv: 'I medlemslistan för Länsgruppen för kvinnofrid står ”Norrbottens kommuner”. Det kan mena kommunernas förbund med det namnet eller länets 14 kommuner.',
      en: 'The members’ list of Länsgruppen för kvinnofrid says “Norrbottens kommuner”. That may mean the municipalities’ association of that name or the 14 municipalities of the county.',
    },
    provenance: from('A50', 's000; GK', 'medium', {
      sv: 'Att det finns ett förbund med namnet är hämtat ur minnet.',
      en: 'That there is an association of the name is from memory.',
    }),
  }),
  oneName({
    ...body,
    slug: 'umea-kommun',
    kind: 'municipal',
    name: { sv: 'Umeå kommun', en: 'Municipality of Umeå' },
    counties: ['24'],
    about: {
      sv: 'Arbetsgivare för den regionkoordinator som de fyra nordligaste länen delade från 2016. Satt 2009 i styrgruppen för Centrum mot våld.',
      en: 'Employer of the regional coordinator shared by the four northernmost counties from 2016. Sat in the steering group of Centrum mot våld in 2009.',
    },
    provenance: from('A51', 's001; s003', 'high'),
  }),
  oneName({
    ...body,
    slug: 'centrum-mot-vald',
    kind: 'unit',
    name: { sv: 'Centrum mot våld', en: 'Centre against Violence' },
    counties: ['24'],
    about: {
      sv: 'Verksamhet i Umeå för kvinnor och barn som utsätts för våld och för män som utövar våld. I styrgruppen satt 2009 länets polismyndighet, Rättsmedicinalverket, Umeå kommun, Umeå universitet, landstinget och Åklagarmyndigheten.',
      en: 'A service in Umeå for women and children exposed to violence and for men who use violence. Its steering group in 2009: the county police authority, the National Board of Forensic Medicine, the Municipality of Umeå, Umeå University, the county council and the Prosecution Authority.',
    },
    provenance: from('A52', 's003', 'high'),
  }),
  oneName({
    ...body,
    slug: 'asta-teamet',
    kind: 'unit',
    from: '../2009-09-30',
    until: '2009-10-01/..',
    partOf: 'vasterbottens-lans-landsting',
    name: { sv: 'ASTA-teamet', en: 'The ASTA team' },
    counties: ['24'],
    about: {
      sv: 'Team i Västerbottens läns landsting som behandlade personer utsatta för sexuella övergrepp. Känt genom rapporten 2009.',
      en: 'A team of Västerbotten County Council that treated people exposed to sexual abuse. Known through the report of 2009.',
    },
    provenance: from('A53', 's003', 'high'),
  }),
  oneName({
    ...body,
    slug: 'kunskapsnatverket-hiv-sti-norr',
    kind: 'collective',
    name: { sv: 'Kunskapsnätverket hiv/STI Norr', en: 'Knowledge network hiv/STI North' },
    counties: ['25', '24', '22', '23'],
    about: {
      sv: 'Nätverk som ordnade temadagarna om sex mot ersättning i december 2016 tillsammans med de fyra nordligaste länens länsstyrelser.',
      en: 'A network that arranged the theme days on sex for payment in December 2016 together with the boards of the four northernmost counties.',
    },
    provenance: from('A54', 's001; s002', 'high'),
  }),
])
