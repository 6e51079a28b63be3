import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { THIRD_PARAGRAPH, brottsbalken } from './provisions.ts'

const PROCURING = {
  offence: 'procuring',
  degree: 'normal',
  isOffence: true,
  name: { sv: 'koppleri', en: 'procuring' },
  provision: brottsbalken(6, '12'),
  fines: false,
  minMonths: null,
  maxMonths: 48,
  attempt: 'unknown',
  attemptConfidence: 'unverified',
} as const

const GROSS = {
  ...PROCURING,
  degree: 'gross',
  name: { sv: 'grovt koppleri', en: 'gross procuring' },
  provision: brottsbalken(6, '12', THIRD_PARAGRAPH),
  minMonths: 24,
} as const

/** The text of 6:15 was read as it stands from 1 July 2025; of the years before no text was found. */
const ATTEMPT_SINCE_2025 = { attempt: 'punishable', attemptConfidence: 'high' } as const

const OLDER_LAW = {
  sv: 'Inte bekräftad: paragrafen och straffskalan återges ur minnet. SFS 1998:393 rörde också paragrafen.',
  en: 'Not confirmed: the section and the scale are given from memory. SFS 1998:393 also touched the section.',
}

const PROMOTING = {
  sv: 'Att främja, eller på ett otillbörligt sätt tjäna pengar på, att någon har tillfälliga sexuella förbindelser mot betalning.',
  en: 'Promoting, or improperly profiting from, another person’s casual sexual relations for payment.',
}

const GROSS_CASES = {
  sv: 'Grova fall av koppleri. Det som särskilt vägs in är om verksamheten var omfattande, gav stor vinst eller innebar ett hänsynslöst utnyttjande.',
  en: 'Gross cases of procuring. Special weight is given to whether the activity was extensive, very profitable or meant ruthless exploitation.',
}

/** Procuring (a2.5). */
export const procuringScales = collection('scales', import.meta.url, [
  {
    ...PROCURING,
    from: '1984-07-01',
    until: '2005-04-01',
    provision: {
      sv: '6 kap. 8 § brottsbalken i den lydelse som gällde före april 2005',
      en: 'Chapter 6, Section 8 of the Criminal Code as worded before April 2005',
    },
    amendingAct: 'SFS 1984:399',
    scope: {
      sv: 'Den äldre bestämmelsen om den som främjar eller tjänar på andras prostitution.',
      en: 'The older provision on those who promote or profit from the prostitution of others.',
    },
    provenance: from('P501', 'GK', 'low', OLDER_LAW),
  },
  {
    ...GROSS,
    from: '1984-07-01',
    until: '2005-04-01',
    provision: {
      sv: '6 kap. 9 § brottsbalken i den lydelse som gällde före april 2005',
      en: 'Chapter 6, Section 9 of the Criminal Code as worded before April 2005',
    },
    maxMonths: 72,
    amendingAct: 'SFS 1984:399',
    scope: {
      sv: 'Grova fall enligt den äldre bestämmelsen om koppleri.',
      en: 'Gross cases under the older provision on procuring.',
    },
    provenance: from('P502', 'GK; GOV:proposition/2004/11', 'low', {
      sv: `${OLDER_LAW.sv} Källan visar bara att längsta straffet höjdes 2005.`,
      en: `${OLDER_LAW.en} The source only shows that the maximum was raised in 2005.`,
    }),
  },
  {
    ...PROCURING,
    from: '2005-04-01',
    until: '2018-07-01',
    amendingAct: 'SFS 2005:90',
    scope: PROMOTING,
    provenance: from('P503', 'WEB:sv.wikipedia; WEB:unizon.se', 'medium'),
  },
  {
    ...GROSS,
    from: '2005-04-01',
    until: '2018-07-01',
    maxMonths: 96,
    amendingAct: 'SFS 2005:90',
    scope: GROSS_CASES,
    provenance: from('P504', 'WEB:sv.wikipedia; prop. 2017/18:123', 'high'),
  },
  {
    ...PROCURING,
    from: '2018-07-01',
    until: '2025-07-01',
    amendingAct: 'SFS 2018:601',
    scope: PROMOTING,
    provenance: from('P505', 'BrB2023', 'high'),
  },
  {
    ...GROSS,
    from: '2018-07-01',
    until: '2025-07-01',
    maxMonths: 120,
    amendingAct: 'SFS 2018:601',
    scope: GROSS_CASES,
    provenance: from('P506', 'BrB2023', 'high'),
  },
  {
    ...PROCURING,
    ...ATTEMPT_SINCE_2025,
    from: '2025-07-01',
    until: null,
    amendingAct: 'SFS 2025:586',
    scope: {
      sv: 'Att främja, eller på ett otillbörligt sätt tjäna pengar på, att någon utför sexuella handlingar mot betalning, också på distans.',
      en: 'Promoting, or improperly profiting from, another person’s sexual acts for payment, also at a distance.',
    },
    provenance: from('P507', 'BrB2026', 'high'),
  },
  {
    ...GROSS,
    ...ATTEMPT_SINCE_2025,
    from: '2025-07-01',
    until: null,
    maxMonths: 120,
    amendingAct: 'SFS 2025:586',
    scope: GROSS_CASES,
    provenance: from('P508', 'BrB2026', 'high'),
  },
])
