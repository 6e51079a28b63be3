import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { FIRST_PARAGRAPH, SECOND_PARAGRAPH, brottsbalken } from './provisions.ts'

const CHILD = {
  offence: 'purchase-from-child',
  degree: 'normal',
  isOffence: true,
  fines: false,
  minMonths: null,
  attempt: 'punishable',
  attemptConfidence: 'high',
} as const

const LESSER = { ...CHILD, degree: 'lesser', maxMonths: 12, provision: brottsbalken(6, '9', SECOND_PARAGRAPH) } as const

const EXPLOITATION = {
  sv: 'utnyttjande av barn genom köp av sexuell handling',
  en: 'exploitation of a child through the purchase of a sexual act',
}

const INDUCING = {
  sv: 'Att mot ersättning förmå någon under 18 år att utföra eller gå med på en sexuell handling.',
  en: 'Inducing, for payment, a person under 18 to perform or submit to a sexual act.',
}

const LESS_SERIOUS = {
  sv: 'De fall av köp av ett barn som domstolen bedömer som mindre grova.',
  en: 'Cases of purchase from a child that the court finds less serious.',
}

/** Purchase from a child under 18 (a2.2). */
export const childScales = collection('scales', import.meta.url, [
  {
    ...CHILD,
    from: '1984-07-01',
    until: '2005-04-01',
    name: { sv: 'förförelse av ungdom', en: 'seduction of a young person' },
    provision: {
      sv: '6 kap. 10 § brottsbalken i den lydelse som gällde före april 2005',
      en: 'Chapter 6, Section 10 of the Criminal Code as worded before April 2005',
    },
    fines: true,
    maxMonths: 6,
    attempt: 'unknown',
    attemptConfidence: 'unverified',
    amendingAct: 'SFS 1984:399',
    scope: {
      sv: 'Äldre bestämmelse till skydd för unga, som den nya bestämmelsen om köp av sexuell handling av barn ersatte 2005.',
      en: 'Older provision protecting young people, replaced in 2005 by the provision on purchase of a sexual act from a child.',
    },
    provenance: from('P201', 'GK; GOV:proposition/2004/11', 'low', {
      sv: 'Inte bekräftad: straffskalan och paragrafen återges ur minnet. Källan visar bara att längsta straffet höjdes 2005.',
      en: 'Not confirmed: the scale and the section are given from memory. The source only shows that the maximum was raised in 2005.',
    }),
  },
  {
    ...CHILD,
    from: '2005-04-01',
    until: '2020-01-01',
    name: { sv: 'köp av sexuell handling av barn', en: 'purchase of a sexual act from a child' },
    provision: brottsbalken(6, '9'),
    fines: true,
    maxMonths: 24,
    attemptConfidence: 'unverified',
    amendingAct: 'SFS 2005:90',
    scope: INDUCING,
    provenance: from('P202', 'prop. 2018/19:157; WEB:talita.se', 'high', {
      sv: 'Att försök var straffbart under hela tiden återges ur minnet och är inte bekräftat.',
      en: 'That an attempt was punishable throughout is given from memory and is not confirmed.',
    }),
  },
  {
    ...CHILD,
    from: '2020-01-01',
    until: '2022-08-01',
    name: EXPLOITATION,
    provision: brottsbalken(6, '9'),
    maxMonths: 48,
    amendingAct: 'SFS 2019:806',
    scope: INDUCING,
    provenance: from('P203', 'prop. 2018/19:157; WEB:riksdagen.se', 'high'),
  },
  {
    ...CHILD,
    from: '2022-08-01',
    until: '2025-07-01',
    name: EXPLOITATION,
    provision: brottsbalken(6, '9', FIRST_PARAGRAPH),
    minMonths: 6,
    maxMonths: 48,
    amendingAct: 'SFS 2022:1043',
    scope: INDUCING,
    provenance: from('P204', 'BrB2023 (text)', 'high'),
  },
  {
    ...LESSER,
    from: '2022-08-01',
    until: '2025-07-01',
    name: EXPLOITATION,
    amendingAct: 'SFS 2022:1043',
    scope: LESS_SERIOUS,
    provenance: from('P205', 'BrB2023 (text)', 'high'),
  },
  {
    ...CHILD,
    from: '2025-07-01',
    until: null,
    name: EXPLOITATION,
    provision: brottsbalken(6, '9', FIRST_PARAGRAPH),
    minMonths: 6,
    maxMonths: 48,
    amendingAct: 'SFS 2025:586',
    scope: {
      sv: `${INDUCING.sv} Bestämmelsen gäller också när en tidigare paragraf i kapitlet är tillämplig.`,
      en: `${INDUCING.en} The provision applies also when an earlier section of the chapter does.`,
    },
    provenance: from('P206', 'BrB2026 (text)', 'high'),
  },
  {
    ...LESSER,
    from: '2025-07-01',
    until: null,
    name: EXPLOITATION,
    amendingAct: 'SFS 2025:586',
    scope: LESS_SERIOUS,
    provenance: from('P207', 'BrB2026 (text)', 'high'),
  },
])
