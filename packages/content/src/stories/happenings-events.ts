import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { paragraph } from '../library/blocks.ts'

/** Conferences, a seminar, and a day of the European Union. */
export const events = collection('happenings', import.meta.url, [
  {
    kind: 'event',
    slug: 'nationell-konferens-2016',
    title: {
      sv: 'Nationell heldagskonferens om prostitution och människohandel: efterfrågan',
      en: 'National full-day conference on prostitution and human trafficking: demand',
    },
    aliases: [],
    summary: {
      sv: 'En dag om människohandel och sexuell exploatering, med föredrag om efterfrågan på sexuella tjänster. Inbjudan kom den 23 maj 2016; dag och plats är inte kända.',
      en: 'A day on human trafficking and sexual exploitation, with talks on the demand for sexual services. The invitation came on 23 May 2016; the day and place are not known.',
    },
    body: [
      paragraph(
        'Länsstyrelsen i Stockholm, som då samordnade arbetet i hela landet, bjöd in. Medverkande och villkor är de som stod i [inbjudan](/nyheter/2016-05-23-nationell-konferens).',
      ),
    ],
    organisers: ['lansstyrelsen-stockholm'],
    counties: [],
    hashtags: [],
    reports: [],
    date: null,
    lastDay: null,
    place: null,
    registration: {
      deadline: '2016-09-29?',
      isFree: true,
      isLimited: true,
      isBinding: true,
      how: { sv: 'Genom en länk i inbjudan', en: 'Through a link in the invitation' },
    },
    speakers: [
      {
        name: 'Åsa Regnér',
        role: {
          sv: 'barn-, äldre- och jämställdhetsminister',
          en: 'Minister for Children, the Elderly and Gender Equality',
        },
      },
      {
        name: 'Per-Anders Sunesson',
        role: {
          sv: 'Sveriges ambassadör för arbetet mot människohandel',
          en: "Sweden's ambassador against human trafficking",
        },
      },
      {
        name: 'Patrik Cederlöf',
        role: {
          sv: 'nationell samordnare mot prostitution och människohandel',
          en: 'national coordinator against prostitution and human trafficking',
        },
      },
      {
        name: 'Simon Häggström',
        role: {
          sv: 'kriminalinspektör, chef för Stockholmspolisens prostitutionsgrupp',
          en: 'detective inspector, head of the prostitution unit of the Stockholm police',
        },
      },
      { name: 'Anna Lagerdal', role: { sv: 'kriminalinspektör', en: 'detective inspector' } },
      {
        name: 'Max Waltman',
        role: {
          sv: 'filosofie doktor, gästforskare vid Harvard',
          en: 'PhD, visiting researcher at Harvard',
        },
      },
    ],
    targetGroups: null,
    series: null,
    campaign: null,
    provenance: from('E05', 's001', 'high', {
      sv: 'Inbjudan nämner varken dag eller plats, och vi har inte hittat dem någon annanstans. Sista anmälningsdag är tryckt utan år; 2016 är underförstått.',
      en: 'The invitation names neither day nor place, and we have not found them elsewhere. The registration deadline is printed without a year; 2016 is implied.',
    }),
  },
  {
    kind: 'event',
    slug: 'eu-dagen-2016',
    title: { sv: 'EU:s dag mot människohandel 2016', en: 'EU Anti-Trafficking Day 2016' },
    aliases: [],
    summary: {
      sv: 'Den 18 oktober är varje år EU:s dag mot människohandel. År 2016 började kampanjen Du avgör! i hela landet den dagen.',
      en: "18 October is the EU's day against human trafficking every year. In 2016 the campaign Du avgör! began nationwide on that day.",
    },
    body: [],
    organisers: [],
    counties: [],
    hashtags: ['#duavgör'],
    reports: [],
    date: '2016-10-18',
    lastDay: null,
    place: null,
    registration: null,
    speakers: [],
    targetGroups: null,
    series: null,
    campaign: 'du-avgor',
    provenance: from('E08', 's001; s002', 'high'),
  },
  {
    kind: 'event',
    slug: 'almedalen-2016',
    title: { sv: 'Seminarium i Almedalen om pornografi', en: 'Seminar at Almedalen on pornography' },
    aliases: [],
    summary: {
      sv: 'Unizon, Sveriges Kvinnolobby och Roks tog upp pornografin och hur dess spridning kan begränsas. Seminariet var fullsatt.',
      en: "Unizon, the Swedish Women's Lobby and Roks took up pornography and how its spread can be limited. The seminar was fully booked.",
    },
    body: [
      paragraph(
        'Vid samma tid kom Unizons rapport [Porr och prostitution](/rapporter/porr-och-prostitution). Ståndpunkterna är organisationernas egna.',
      ),
    ],
    organisers: ['unizon', 'sveriges-kvinnoorganisationer', 'roks'],
    counties: ['09'],
    hashtags: ['#porrfritt'],
    reports: ['porr-och-prostitution'],
    date: '2016-07',
    lastDay: null,
    place: { town: 'Visby', venue: 'Almedalen', street: null, county: '09' },
    registration: null,
    speakers: [],
    targetGroups: null,
    series: null,
    campaign: null,
    provenance: from('E06', 's001', 'high', {
      sv: 'Dagen är inte känd: nyheten om seminariet är från den 19 juli 2016. Källan skriver bara Almedalen; att det ligger i Visby är allmänt känt.',
      en: 'The day is not known: the news of the seminar is from 19 July 2016. The source only says Almedalen; that it lies in Visby is common knowledge.',
    }),
  },
  {
    kind: 'event',
    slug: 'nationell-konferens-2015',
    title: {
      sv: 'Nationell konferens om prostitution och människohandel 2015',
      en: 'National conference on prostitution and human trafficking 2015',
    },
    aliases: [],
    summary: {
      sv: 'Länsstyrelsen i Stockholms nationella konferens, två dagar i mars 2015.',
      en: 'The national conference of the county board of Stockholm, two days in March 2015.',
    },
    body: [],
    organisers: ['lansstyrelsen-stockholm'],
    counties: [],
    hashtags: [],
    reports: [],
    date: '2015-03-23',
    lastDay: '2015-03-24',
    place: { town: 'Stockholm', venue: 'Clarion Hotel', street: null, county: '01' },
    registration: null,
    speakers: [],
    targetGroups: null,
    series: null,
    campaign: null,
    provenance: from('E07', 'WEB:kungahuset.se', 'high'),
  },
])
