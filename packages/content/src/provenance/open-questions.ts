import { collection } from '../collection.ts'

const FROM_MEMORY = { sv: 'Hämtat ur minnet, inte bekräftat.', en: 'From memory, not confirmed.' }
const NOT_FOUND = { sv: 'Inte funnet.', en: 'Not found.' }

/** What was looked for and could not be confirmed. */
export const openQuestions = collection('openQuestions', import.meta.url, [
  {
    fact: 'U01',
    subject: {
      sv: 'Straffskalorna för koppleri och grovt koppleri före den 1 april 2005',
      en: 'The scales for procuring and gross procuring before 1 April 2005',
    },
    state: {
      sv: 'Högst fyra år och två till sex år är hämtade ur minnet. Bara att maximum höjdes 2005 är sett.',
      en: 'At most four years and two to six years are from memory. Only that the maximum was raised in 2005 is seen.',
    },
    concerns: ['P501', 'P502'],
  },
  {
    fact: 'U02',
    subject: {
      sv: 'Straffskalan för förförelse av ungdom före 2005',
      en: 'The scale for seduction of youth before 2005',
    },
    state: {
      sv: 'Hämtad ur minnet. Bara att maximum höjdes 2005 är sett.',
      en: 'From memory. Only that the maximum was raised in 2005 is seen.',
    },
    concerns: ['P201'],
  },
  {
    fact: 'U03',
    subject: {
      sv: 'När Sverige skrev under och ratificerade Palermoprotokollet',
      en: 'When Sweden signed and ratified the Palermo Protocol',
    },
    state: {
      sv: '12 december 2000, 1 juli 2004 och i kraft 31 juli 2004 är hämtade ur minnet. SÖ 2004:22 är sedd, utan datum.',
      en: '12 December 2000, 1 July 2004 and in force 31 July 2004 are from memory. SÖ 2004:22 is seen, without dates.',
    },
    concerns: ['I01'],
  },
  {
    fact: 'U04',
    subject: {
      sv: 'När direktiv 2011/36/EU skulle vara genomfört: den 6 april 2013',
      en: 'When directive 2011/36/EU was to be transposed: 6 April 2013',
    },
    state: FROM_MEMORY,
    concerns: ['I08'],
  },
  {
    fact: 'U05',
    subject: {
      sv: 'När Istanbulkonventionen började gälla i Sverige: den 1 november 2014',
      en: 'When the Istanbul Convention entered into force for Sweden: 1 November 2014',
    },
    state: FROM_MEMORY,
    concerns: ['I04'],
  },
  {
    fact: 'U06',
    subject: {
      sv: 'Dagen för handlingsplanen 2018: den 8 februari',
      en: 'The day of the action plan of 2018: 8 February',
    },
    state: { sv: 'Månaden är sedd. Dagen är hämtad ur minnet.', en: 'The month is seen. The day is from memory.' },
    concerns: ['N06'],
  },
  {
    fact: 'U07',
    subject: {
      sv: 'SFS-numren för uppehållstillstånden 2007 och preskriptionen från den 18 december 2013',
      en: 'The SFS numbers of the residence permits of 2007 and the limitation period from 18 December 2013',
    },
    state: NOT_FOUND,
    concerns: ['L10', 'L15'],
  },
  {
    fact: 'U08',
    subject: { sv: 'Vilken lag som upphävde lagen 1998:408', en: 'Which act repealed the act 1998:408' },
    state: {
      sv: 'Dagen är säker. Om det var SFS 2005:90 eller en lag intill är inte klarlagt.',
      en: 'The date is certain. Whether it was SFS 2005:90 or a sibling act is not settled.',
    },
    concerns: ['L06'],
  },
  {
    fact: 'U09',
    subject: {
      sv: 'Om försök till köp av sexuell handling av barn var straffbart 2005–2019',
      en: 'Whether attempted purchase of a sexual act from a child was punishable in 2005–2019',
    },
    state: FROM_MEMORY,
    concerns: ['P202'],
  },
  {
    fact: 'U10',
    subject: {
      sv: 'När de tre länsstyrelseinstruktionerna började gälla',
      en: 'When the three instructions for the county administrative boards took effect',
    },
    state: FROM_MEMORY,
    concerns: ['L30'],
  },
  {
    fact: 'U11',
    subject: {
      sv: 'Dag och plats för den nationella konferensen 2016',
      en: 'Day and place of the national conference of 2016',
    },
    state: NOT_FOUND,
    concerns: ['E05'],
  },
  {
    fact: 'U12',
    subject: {
      sv: 'Om en ny nationell strategi eller plan har beslutats 2026, och vad som blev av SOU 2025:119',
      en: 'Whether a new national strategy or plan was adopted in 2026, and what became of SOU 2025:119',
    },
    state: { sv: 'Finns inte i de sparade kopiorna.', en: 'Not in the stored copies.' },
    concerns: ['N10', 'L23'],
  },
  {
    fact: 'U13',
    subject: {
      sv: 'Om sexköp av vuxna utomlands i dag kräver att det är ett brott även där',
      en: 'Whether purchase from adults abroad today requires that it is an offence there too',
    },
    state: {
      sv: 'Inte prövat till slut. Kapitel 2 i brottsbalken skrevs om 2022.',
      en: 'Not checked to the end. Chapter 2 of the Criminal Code was rewritten in 2022.',
    },
    concerns: ['L24'],
  },
  {
    fact: 'U14',
    subject: {
      sv: 'Exakt när jämställdhetspolitiken flyttade mellan departementen',
      en: 'Exactly when gender equality policy moved between ministries',
    },
    state: FROM_MEMORY,
    concerns: ['A28'],
  },
  {
    fact: 'U15',
    subject: {
      sv: 'När ambassadörerna Sunessons och Ekstedts tid slutade',
      en: 'When the terms of ambassadors Sunesson and Ekstedt ended',
    },
    state: { sv: 'Bara gränser är sedda.', en: 'Only bounds are seen.' },
    concerns: ['A29', 'K10'],
  },
  {
    fact: 'U16',
    subject: { sv: 'Texten i delmål 5.2 i Agenda 2030', en: 'The text of target 5.2 of Agenda 2030' },
    state: FROM_MEMORY,
    concerns: ['I11'],
  },
  {
    fact: 'U17',
    subject: {
      sv: 'Att Sveriges NUTS-koder är oförändrade i NUTS 2021 och 2024, och namnen på NUTS 1',
      en: 'That Sweden’s NUTS codes are unchanged in NUTS 2021 and 2024, and the names of NUTS 1',
    },
    state: FROM_MEMORY,
    concerns: [],
  },
  {
    fact: 'U18',
    subject: {
      sv: 'Första dagen för regionförbundet Region Västerbotten: den 1 januari 2008',
      en: 'The first day of the federation Region Västerbotten: 1 January 2008',
    },
    state: { sv: 'Året är sett. Dagen är hämtad ur minnet.', en: 'The year is seen. The day is from memory.' },
    concerns: ['A41'],
  },
  {
    fact: 'U19',
    subject: {
      sv: 'Om lokalpolisområde Norrbotten var ett officiellt namn',
      en: 'Whether lokalpolisområde Norrbotten was an official name',
    },
    state: NOT_FOUND,
    concerns: ['A55'],
  },
  {
    fact: 'U20',
    subject: {
      sv: 'Lagtexten för mindre grov människohandel 2004–2010',
      en: 'The text on lesser trafficking in 2004–2010',
    },
    state: {
      sv: 'Slutledd ur lagarna före och efter.',
      en: 'Inferred from the acts before and after.',
    },
    concerns: ['P304'],
  },
])
