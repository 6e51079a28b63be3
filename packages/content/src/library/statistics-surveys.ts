import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { exact, ofYear } from './figures.ts'

const PERSONS = { sv: 'personer', en: 'people' }
const PER_CENT = { sv: 'procent', en: 'per cent' }

/** What surveys asked people, and what was merely said. */
export const surveyStatistics = collection('statistics', import.meta.url, [
  {
    slug: 'unga-kvinnor-till-sverige-per-ar',
    measure: {
      sv: 'Unga kvinnor som sades föras till Sverige varje år för att sälja sex',
      en: 'Young women said to be brought to Sweden each year to sell sex',
    },
    figures: [
      {
        label: { sv: 'per år, enligt vad som sades 2009', en: 'a year, as was said in 2009' },
        on: '2009',
        quantity: { kind: 'range', min: 400, max: 600 },
        isPart: false,
        isDerived: false,
      },
    ],
    unit: { sv: 'personer per år', en: 'people a year' },
    population: { sv: 'Unga kvinnor', en: 'Young women' },
    period: '2009',
    nature: 'hearsay',
    report: 'lagesrapport-vasterbotten-2009',
    provenance: from('T01', 's003; WEB:captivedaughters 2007', 'low', {
      sv: 'Hörsägen: källan säger att det brukar talas om antalet. Att det sades är säkert, att det stämmer är det inte.',
      en: 'Hearsay: the source says that people tend to speak of the number. That it was said is certain, that it is right is not.',
    }),
  },
  {
    slug: 'utsatta-kvinnor-i-grannlanderna',
    measure: {
      sv: 'Kvinnor utsatta för människohandel för sexuella ändamål i Finland, Norge och Danmark',
      en: 'Women exposed to human trafficking for sexual purposes in Finland, Norway and Denmark',
    },
    figures: [
      {
        label: { sv: 'Finland, Norge och Danmark', en: 'Finland, Norway and Denmark' },
        on: null,
        quantity: { kind: 'words', text: { sv: 'tusentals', en: 'thousands' } },
        isPart: false,
        isDerived: false,
      },
    ],
    unit: PERSONS,
    population: { sv: 'Kvinnor', en: 'Women' },
    period: '2008/2010',
    nature: 'hearsay',
    report: null,
    provenance: from('T02', 's000', 'low', {
      sv: 'Ordet står i en text om regeringens handlingsplan, utan källa och utan siffra. Det framgår inte om det gäller varje land eller alla tre.',
      en: "The word stands in a text about the Government's action plan, without source or figure. Whether it is about each country or all three is not clear.",
    }),
  },
  {
    slug: 'man-som-nagon-gang-kopt-sex-2014',
    measure: { sv: 'Män som någon gång har köpt sex', en: 'Men who have ever bought sex' },
    figures: [ofYear('2014', 7.5)],
    unit: PER_CENT,
    population: { sv: 'Män 18–65 år i Sverige', en: 'Men aged 18–65 in Sweden' },
    period: '2014',
    nature: 'survey',
    report: 'prostitutionen-i-sverige-2014',
    provenance: from('T03', 's001; WEB:mynewsdesk; WEB:nmtsverige.se', 'high'),
  },
  {
    slug: 'man-som-kopt-sex-senaste-aret-2014',
    measure: { sv: 'Män som har köpt sex det senaste året', en: 'Men who have bought sex in the last year' },
    figures: [ofYear('2014', 0.8)],
    unit: PER_CENT,
    population: { sv: 'Män 18–65 år i Sverige', en: 'Men aged 18–65 in Sweden' },
    period: '2014',
    nature: 'survey',
    report: 'prostitutionen-i-sverige-2014',
    provenance: from('T04', 's001; WEB:nmtsverige.se', 'high', {
      sv: 'Nyheten från 2016 säger knappt en procent. Talet 0,8 står på nmtsverige.se.',
      en: 'The news of 2016 says just under one per cent. The figure 0.8 is from nmtsverige.se.',
    }),
  },
  {
    slug: 'man-som-nagon-gang-kopt-sex-2017',
    measure: {
      sv: 'Män som någon gång har köpt sex, enligt Folkhälsomyndigheten',
      en: 'Men who have ever bought sex, according to the Public Health Agency',
    },
    figures: [ofYear('2017', 9.4)],
    unit: PER_CENT,
    population: { sv: 'Män', en: 'Men' },
    period: '2017',
    nature: 'survey',
    report: null,
    provenance: from('T05', 'WEB:lansstyrelsen.se', 'high', {
      sv: 'En annan undersökning än den från 2014. Att talen skiljer sig betyder inte säkert att något har förändrats. Vilka åldrar den gäller framgår inte av vår källa.',
      en: 'Another survey than the one of 2014. That the figures differ does not have to mean that something has changed. Our source does not say which ages it covers.',
    }),
  },
  {
    slug: 'personer-i-prostitution-fyra-lan-2017',
    measure: {
      sv: 'Personer i prostitution som hittades på internet i fyra norrlandslän',
      en: 'People in prostitution found online in four northern counties',
    },
    figures: [exact(270, 'Norrbotten, Västerbotten, Västernorrland och Jämtland', 'The four counties together')],
    unit: PERSONS,
    population: {
      sv: 'Norrbottens, Västerbottens, Västernorrlands och Jämtlands län',
      en: 'The counties of Norrbotten, Västerbotten, Västernorrland and Jämtland',
    },
    period: '2017',
    nature: 'survey',
    report: 'kartlaggning-internetannonser-2017',
    provenance: from('T20', 'WEB:nmtsverige.se 2017-12-18', 'high'),
  },
])
