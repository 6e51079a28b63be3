import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { brottsbalken } from './provisions.ts'

const ADULT = {
  offence: 'purchase',
  degree: 'normal',
  isOffence: true,
  minMonths: null,
  attempt: 'punishable',
  attemptConfidence: 'high',
} as const

const SERVICE = { sv: 'köp av sexuell tjänst', en: 'purchase of a sexual service' }

const ALSO_PAID_BY_OTHERS = {
  sv: 'Att betala för en tillfällig sexuell förbindelse, också när det är någon annan som står för betalningen.',
  en: 'Paying for a casual sexual relation, also when it is someone else who pays.',
}

/** Purchase from an adult (a2.1). */
export const purchaseScales = collection('scales', import.meta.url, [
  {
    ...ADULT,
    from: '1965-01-01',
    until: '1999-01-01',
    isOffence: false,
    name: null,
    provision: null,
    fines: false,
    maxMonths: null,
    attempt: 'not-punishable',
    amendingAct: null,
    scope: {
      sv: 'Att köpa sex av en vuxen person var inte ett brott.',
      en: 'Buying sex from an adult was not an offence.',
    },
    provenance: from('P101', 'WEB:bra.se', 'high', {
      sv: 'Källan säger inte från när. Här räknas från den 1 januari 1965, då brottsbalken började gälla.',
      en: 'The source does not say since when. Here it counts from 1 January 1965, when the Criminal Code began to apply.',
    }),
  },
  {
    ...ADULT,
    from: '1999-01-01',
    until: '2005-04-01',
    name: { sv: 'köp av sexuella tjänster', en: 'purchase of sexual services' },
    provision: {
      sv: 'lagen (1998:408) om förbud mot köp av sexuella tjänster',
      en: 'the Act (1998:408) prohibiting the purchase of sexual services',
    },
    fines: true,
    maxMonths: 6,
    amendingAct: 'SFS 1998:408',
    scope: {
      sv: 'Att betala för en tillfällig sexuell förbindelse.',
      en: 'Paying for a casual sexual relation.',
    },
    provenance: from('P102', 'WEB:bra.se; WEB:sv.wikipedia', 'high'),
  },
  {
    ...ADULT,
    from: '2005-04-01',
    until: '2011-07-01',
    name: SERVICE,
    provision: brottsbalken(6, '11'),
    fines: true,
    maxMonths: 6,
    amendingAct: 'SFS 2005:90',
    scope: ALSO_PAID_BY_OTHERS,
    provenance: from('P103', 'WEB:advokatsamfundet.se 2008; prop. 2010/11:77; GOV:proposition/2004/11', 'high'),
  },
  {
    ...ADULT,
    from: '2011-07-01',
    until: '2022-08-01',
    name: SERVICE,
    provision: brottsbalken(6, '11'),
    fines: true,
    maxMonths: 12,
    amendingAct: 'SFS 2011:517',
    scope: ALSO_PAID_BY_OTHERS,
    provenance: from('P104', 'REG; prop. 2010/11:77; s000; s001', 'high'),
  },
  {
    ...ADULT,
    from: '2022-08-01',
    until: '2025-07-01',
    name: SERVICE,
    provision: brottsbalken(6, '11'),
    fines: false,
    maxMonths: 12,
    amendingAct: 'SFS 2022:1043',
    scope: ALSO_PAID_BY_OTHERS,
    provenance: from('P105', 'BrB2023 (text); GOV:proposition/2022/04', 'high'),
  },
  {
    ...ADULT,
    from: '2025-07-01',
    until: null,
    name: { sv: 'köp av sexuell handling', en: 'purchase of a sexual act' },
    provision: brottsbalken(6, '11'),
    fines: false,
    maxMonths: 12,
    amendingAct: 'SFS 2025:586',
    scope: {
      sv: 'Att betala någon för att utföra eller gå med på en sexuell handling, också på distans. Köparen ska i första hand vilja delta i handlingen eller få den visad för sig. Om något ändrades för fall där någon annan betalar säger våra källor inte.',
      en: 'Paying someone to perform or submit to a sexual act, also at a distance. The buyer must mainly aim to take part in the act or to be shown it. Whether anything changed where somebody else pays our sources do not say.',
    },
    provenance: from('P106', 'BrB2026 (text); REG', 'high'),
  },
])
