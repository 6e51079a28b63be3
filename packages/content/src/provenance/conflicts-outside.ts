import { collection } from '../collection.ts'
import { claim } from './claim.ts'

/** Places where the documents that the site is built on disagree with sources outside them. */
export const conflictsOutside = collection('conflicts', import.meta.url, [
  {
    fact: 'X30',
    subject: { sv: 'Handlingsplanens pengar', en: 'The money of the action plan' },
    claims: [
      claim('s000', 'Drygt 210 miljoner kronor', 'Just over SEK 210 million'),
      claim('WEB:regeringen.se sb/d/574/a/110629', '213 miljoner kronor', 'SEK 213 million'),
    ],
    resolution: {
      sv: 'Vi använder 213 miljoner, regeringens egen uppgift. Den andra är samma summa avrundad.',
      en: 'We use 213 million, the Government’s own figure. The other is the same sum rounded.',
    },
    concerns: ['N01', 'N02', 'T10'],
    isAboutPersonName: false,
  },
  {
    fact: 'X31',
    subject: { sv: 'När uppdraget om barn skulle redovisas', en: 'When the assignment on children was to be reported' },
    claims: [
      claim('s000', '15 maj 2015', '15 May 2015'),
      claim('GOV:regeringsuppdrag/2014/02', '31 maj 2015', '31 May 2015'),
    ],
    resolution: {
      sv: 'Vi visar båda. Regeringens sida väger tyngst, eftersom det är regeringen som gav uppdraget.',
      en: 'We show both. The Government’s page weighs most, as the Government gave the assignment.',
    },
    concerns: ['M09'],
    isAboutPersonName: false,
  },
  {
    fact: 'X32',
    subject: { sv: 'Fjärde delen av uppdraget om barn', en: 'Part four of the assignment on children' },
    claims: [
      claim('s000', 'Hjälpa till att stärka samordningen', 'Help to strengthen coordination'),
      claim(
        'GOV:regeringsuppdrag/2014/02',
        'Operativ samordning mellan myndigheter i EU',
        'Operational coordination between authorities within the EU',
      ),
    ],
    resolution: {
      sv: 'Regeringens sida är mer exakt. Den andra är en kort form av samma del.',
      en: 'The Government’s page is more exact. The other is a short form of the same part.',
    },
    concerns: ['M09'],
    isAboutPersonName: false,
  },
  {
    fact: 'X33',
    subject: { sv: 'Om ambassadören var ny 2016', en: 'Whether the ambassador was new in 2016' },
    claims: [
      claim('s001 2016-05-09', 'En ny tjänst', 'A new post'),
      claim(
        'WEB:thelocal 2006-06-12; WEB:captivedaughters 2007',
        'En sådan tjänst fanns från 2006',
        'There was such a post from 2006',
      ),
    ],
    resolution: {
      sv: 'Nyheten kallar tjänsten ny. En ambassadör mot människohandel hade funnits tidigare.',
      en: 'The news item calls the post new. There had been an ambassador against trafficking before.',
    },
    concerns: ['A29', 'K10', 'W11'],
    isAboutPersonName: false,
  },
  {
    fact: 'X34',
    subject: { sv: 'Dagen för nyheten om ambassadören', en: 'The day of the news of the ambassador' },
    claims: [
      claim('s001', '9 maj 2016', '9 May 2016'),
      claim('WEB:sverigesradio.se; WEB:regeringen.se', '4 maj 2016', '4 May 2016'),
    ],
    resolution: {
      sv: 'Regeringen meddelade beslutet den 4 maj. Webbplatsen skrev om det den 9 maj.',
      en: 'The Government announced the decision on 4 May. The site wrote about it on 9 May.',
    },
    concerns: ['W11'],
    isAboutPersonName: false,
  },
  {
    fact: 'X35',
    subject: { sv: 'Vem som var nationell samordnare 2016–2017', en: 'Who was national coordinator in 2016–2017' },
    claims: [
      claim(
        's001 2016-05-23; s004',
        'Patrik Cederlöf, i maj 2016 och juli 2017',
        'Patrik Cederlöf, in May 2016 and July 2017',
      ),
      claim(
        'WEB:nmtsverige.se',
        'Anna Ekstedt, tillförordnad i februari och mars 2017',
        'Anna Ekstedt, acting in February and March 2017',
      ),
    ],
    resolution: {
      sv: 'Båda stämmer: en tillförordnad samordnare fanns under en tid däremellan.',
      en: 'Both hold: there was an acting coordinator for a time in between.',
    },
    concerns: ['K06', 'K07'],
    isAboutPersonName: false,
  },
  {
    fact: 'X36',
    subject: { sv: 'När siffrorna för 2016 kom', en: 'When the figures for 2016 came' },
    claims: [
      claim('s001', '16 mars 2017', '16 March 2017'),
      claim('WEB:nmtsverige.se 2017-03-13', '13 mars 2017', '13 March 2017'),
    ],
    resolution: {
      sv: 'Siffrorna gavs ut den 13 mars. Webbplatsen länkade till dem den 16 mars.',
      en: 'The figures were published on 13 March. The site linked to them on 16 March.',
    },
    concerns: ['W01', 'R08'],
    isAboutPersonName: false,
  },
  {
    fact: 'X37',
    subject: { sv: 'Vilka mål i Agenda 2030 som rör frågan', en: 'Which targets of Agenda 2030 touch the issue' },
    claims: [
      claim('s001 2016-05-09', 'Delmål 16.2, om barn', 'Target 16.2, on children'),
      claim('WEB:scb.se; GK', 'Även delmål 5.2 och 8.7', 'Targets 5.2 and 8.7 too'),
    ],
    resolution: {
      sv: 'Nyheten nämner ett mål. Tre mål rör frågan.',
      en: 'The news item names one target. Three targets touch the issue.',
    },
    concerns: ['I11', 'I12', 'I13', 'W11'],
    isAboutPersonName: false,
  },
  {
    fact: 'X38',
    subject: { sv: 'Straffet för köp av sexuell tjänst', en: 'The penalty for purchase of sexual services' },
    claims: [
      claim('s001 2016-10-18', 'Böter eller fängelse i högst ett år', 'Fines or imprisonment for at most one year'),
      claim(
        'BrB2023',
        'Fängelse i högst ett år, utan böter, från den 1 augusti 2022',
        'Imprisonment for at most one year, without fines, from 1 August 2022',
      ),
      claim(
        'BrB2026',
        'Från den 1 juli 2025 heter brottet köp av sexuell handling och gäller även på distans',
        'From 1 July 2025 the offence is called purchase of a sexual act and also covers remote acts',
      ),
    ],
    resolution: {
      sv: 'Nyheten stämde 2016. Lagen har ändrats sedan dess.',
      en: 'The news item was right in 2016. The law has changed since.',
    },
    concerns: ['W05', 'P104', 'P105', 'P106'],
    isAboutPersonName: false,
  },
  {
    fact: 'X39',
    subject: {
      sv: 'Vilket delmål som gäller mäns våld mot kvinnor',
      en: 'Which sub-goal concerns men’s violence against women',
    },
    claims: [claim('s003', 'Delmål 4', 'Sub-goal 4'), claim('GOV:skrivelse/2016/11', 'Delmål 6', 'Sub-goal 6')],
    resolution: {
      sv: 'Båda stämmer för sin tid: delmål 4 år 2009, delmål 6 från skrivelsen 2016/17:10.',
      en: 'Both hold for their time: sub-goal 4 in 2009, sub-goal 6 from the communication 2016/17:10.',
    },
    concerns: ['N09', 'R01'],
    isAboutPersonName: false,
  },
  {
    fact: 'X40',
    subject: {
      sv: 'Om straffet för köp av sexuell handling av barn ändrades 2013',
      en: 'Whether the penalty for purchase of a sexual act from a child changed in 2013',
    },
    claims: [
      claim('GK', 'Straffskalan skulle ha ändrats 2013', 'The scale was thought to have changed in 2013'),
      claim('REG', '6 kap. 9 § nämns inte i SFS 2013:365', 'Chapter 6, section 9 is not touched by SFS 2013:365'),
    ],
    resolution: {
      sv: 'Skalan ändrades inte 2013. Ett antagande när faktabladet togs fram var fel.',
      en: 'The scale did not change in 2013. An assumption made when the fact sheet was prepared was wrong.',
    },
    concerns: ['P202', 'L14'],
    isAboutPersonName: false,
  },
])
