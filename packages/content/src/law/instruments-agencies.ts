import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { ADOPTED } from './instrument-parts.ts'

const ORDINANCE = { ...ADOPTED, kind: 'ordinance', strand: 'law' } as const

const ENTRY_UNCONFIRMED = {
  sv: 'Numret och dagen då förordningen utfärdades är säkra. Dagen då den började gälla återges ur minnet och är inte bekräftad.',
  en: 'The number and the day of issue are certain. The day it entered into force is given from memory and is not confirmed.',
}

const BOARDS_INSTRUCTION = { sv: 'Länsstyrelseinstruktion', en: 'Instruction for the county administrative boards' }

/** Ordinances that steer the agencies (L28–L30). */
export const agencyOrdinances = collection('instruments', import.meta.url, [
  {
    ...ORDINANCE,
    slug: 'sfs-2002-864',
    citation: 'SFS 2002:864',
    title: BOARDS_INSTRUCTION,
    effect: {
      sv: 'Sade vad länsstyrelserna hade för uppgifter. Den första av tre på varandra följande instruktioner.',
      en: 'Said what the county administrative boards were to do. The first of three instructions in a row.',
    },
    decided: '2002-11-21',
    inForce: '2003-01-01?',
    repealed: '2008-01-01?',
    provenance: from('L30', 'se-lex', 'high', ENTRY_UNCONFIRMED),
  },
  {
    ...ORDINANCE,
    slug: 'sfs-2007-825',
    citation: 'SFS 2007:825',
    title: BOARDS_INSTRUCTION,
    effect: {
      sv: 'Sade vad länsstyrelserna hade för uppgifter. Den andra av tre instruktioner.',
      en: 'Said what the county administrative boards were to do. The second of three instructions.',
    },
    decided: '2007-11-08',
    inForce: '2008-01-01?',
    repealed: '2017-11-01?',
    provenance: from('L30', 'se-lex', 'high', ENTRY_UNCONFIRMED),
  },
  {
    ...ORDINANCE,
    slug: 'sfs-2017-868',
    citation: 'SFS 2017:868',
    title: BOARDS_INSTRUCTION,
    effect: {
      sv: 'Säger vad länsstyrelserna har för uppgifter. Den tredje av tre instruktioner.',
      en: 'Says what the county administrative boards are to do. The third of three instructions.',
    },
    decided: '2017-09-14',
    inForce: '2017-11-01?',
    provenance: from('L30', 'se-lex', 'high', ENTRY_UNCONFIRMED),
  },
  {
    ...ORDINANCE,
    slug: 'sfs-2017-937',
    citation: 'SFS 2017:937',
    title: {
      sv: 'Förordning med instruktion för Jämställdhetsmyndigheten',
      en: 'Ordinance with instructions for the Swedish Gender Equality Agency',
    },
    effect: {
      sv: 'Säger vad den nya Jämställdhetsmyndigheten ska göra. Myndigheten tog samma dag över den nationella samordningen från Länsstyrelsen i Stockholms län.',
      en: 'Says what the new Gender Equality Agency is to do. On the same day the agency took over the national coordination from the Stockholm County Administrative Board.',
    },
    decided: '2017-10-26',
    inForce: '2018-01-01',
    milestones: [
      { on: '2019-07-08', what: { sv: 'Ändring genom SFS 2019:363', en: 'Amended by SFS 2019:363' } },
      { on: '2022-01-01', what: { sv: 'Ändring genom SFS 2021:966', en: 'Amended by SFS 2021:966' } },
      { on: '2025-01-21', what: { sv: 'Ändring genom SFS 2024:1322', en: 'Amended by SFS 2024:1322' } },
    ],
    provenance: from('L28', 'se-lex 2017/sfs-2017-937.md; MYN', 'high'),
  },
  {
    ...ORDINANCE,
    slug: 'sfs-2021-995',
    citation: 'SFS 2021:995',
    title: {
      sv: 'Förordning om länsstyrelsernas samordning mot mäns våld mot kvinnor',
      en: 'Ordinance on the county boards’ coordination against men’s violence against women',
    },
    effect: {
      sv: 'Varje länsstyrelse ska ha en samordnande funktion mot mäns våld mot kvinnor. Prostitution och människohandel ingår. Arbetet redovisas varje år.',
      en: 'Every county administrative board is to have a coordinating function against men’s violence against women. Prostitution and trafficking are included. The work is reported every year.',
    },
    decided: '2021-11-03',
    inForce: '2022-01-01',
    provenance: from('L29', 'se-lex; GOV:informationsmaterial/2021/12; WEB:jamstalldhetsmyndigheten.se', 'high', {
      sv: 'Rubriken är vår, inte förordningens egen.',
      en: 'The heading is ours, not that of the ordinance.',
    }),
  },
])
