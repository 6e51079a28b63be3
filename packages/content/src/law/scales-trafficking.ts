import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { FIRST_AND_SECOND_PARAGRAPH, THIRD_PARAGRAPH, brottsbalken } from './provisions.ts'

const TRAFFICKING = {
  offence: 'trafficking',
  degree: 'normal',
  isOffence: true,
  provision: brottsbalken(4, '1 a'),
  fines: false,
  minMonths: 24,
  maxMonths: 120,
  attempt: 'punishable',
  attemptConfidence: 'high',
} as const

const LESSER = { ...TRAFFICKING, degree: 'lesser', minMonths: null, maxMonths: 48 } as const

const FOR_SEXUAL_PURPOSES = {
  sv: 'människohandel för sexuella ändamål',
  en: 'trafficking in human beings for sexual purposes',
}
const ANY_PURPOSE = { sv: 'människohandel', en: 'trafficking in human beings' }

const ANY_FORM = {
  sv: 'Alla former av människohandel, även inom ett och samma land: sexuellt utnyttjande, tvångsarbete, krigstjänst, handel med organ och annat utnyttjande i nödläge.',
  en: 'All forms of trafficking, also within one country: sexual exploitation, forced labour, war service, removal of organs and other exploitation in distress.',
}

const LESS_SERIOUS = {
  sv: 'De fall av människohandel som domstolen bedömer som mindre grova.',
  en: 'Cases of trafficking that the court finds less serious.',
}

/** Trafficking in human beings (a2.3). */
export const traffickingScales = collection('scales', import.meta.url, [
  {
    ...TRAFFICKING,
    from: '2002-07-01',
    until: '2004-07-01',
    name: FOR_SEXUAL_PURPOSES,
    amendingAct: 'SFS 2002:436',
    scope: {
      sv: 'Att föra människor över en nationsgräns för att de ska utnyttjas sexuellt.',
      en: 'Moving people across a national border so that they can be sexually exploited.',
    },
    provenance: from('P301', 'SFS 2002:436', 'high'),
  },
  {
    ...LESSER,
    from: '2002-07-01',
    until: '2004-07-01',
    name: FOR_SEXUAL_PURPOSES,
    amendingAct: 'SFS 2002:436',
    scope: LESS_SERIOUS,
    provenance: from('P302', 'SFS 2002:436', 'high'),
  },
  {
    ...TRAFFICKING,
    from: '2004-07-01',
    until: '2010-07-01',
    name: ANY_PURPOSE,
    amendingAct: 'SFS 2004:406',
    scope: {
      sv: `${ANY_FORM.sv} Gärningsmannen ska ha skaffat sig kontroll över offret.`,
      en: `${ANY_FORM.en} The offender must have gained control over the victim.`,
    },
    provenance: from('P303', 'SFS 2004:406', 'high', {
      sv: 'SFS 2005:90 anpassade hänvisningarna i paragrafen men ändrade inte straffet.',
      en: 'SFS 2005:90 adapted the references in the section but did not change the penalty.',
    }),
  },
  {
    ...LESSER,
    from: '2004-07-01',
    until: '2010-07-01',
    name: ANY_PURPOSE,
    amendingAct: 'SFS 2004:406',
    scope: LESS_SERIOUS,
    provenance: from('P304', 'prop. 2001/02:124; SFS 2010:371', 'medium', {
      sv: 'Härledd: straffet var detsamma i lagarna före och efter. Den del av lagtexten från 2004 som rör graden har inte lästs.',
      en: 'Derived: the penalty was the same in the acts before and after. The part of the 2004 text about this degree was not read.',
    }),
  },
  {
    ...TRAFFICKING,
    from: '2010-07-01',
    until: '2018-07-01',
    name: ANY_PURPOSE,
    amendingAct: 'SFS 2010:371',
    scope: {
      sv: `${ANY_FORM.sv} Gärningsmannen behöver inte ha skaffat sig kontroll över offret.`,
      en: `${ANY_FORM.en} The offender need not have gained control over the victim.`,
    },
    provenance: from('P305', 'SFS 2010:371', 'high'),
  },
  {
    ...LESSER,
    from: '2010-07-01',
    until: '2018-07-01',
    name: ANY_PURPOSE,
    amendingAct: 'SFS 2010:371',
    scope: LESS_SERIOUS,
    provenance: from('P306', 'SFS 2010:371', 'high'),
  },
  {
    ...TRAFFICKING,
    from: '2018-07-01',
    until: null,
    name: ANY_PURPOSE,
    amendingAct: 'SFS 2018:601',
    scope: {
      sv: `${ANY_FORM.sv} Gärningsmannen behöver inte ha skaffat sig kontroll över offret. Lagen räknar upp vilka medel som avses, till exempel tvång, vilseledande eller att någons utsatta läge utnyttjas. Är offret under 18 år behövs inget sådant medel, och det räcker att gärningsmannen är oaktsam om åldern.`,
      en: `${ANY_FORM.en} The offender need not have gained control over the victim. The act states which means are meant, such as coercion, deception or taking advantage of someone’s vulnerable situation. If the victim is under 18 no such means is needed, and negligence as to the age is enough.`,
    },
    provenance: from('P307', 'SFS 2018:601; BrB2023; BrB2026', 'high'),
  },
  {
    ...LESSER,
    from: '2018-07-01',
    until: null,
    name: ANY_PURPOSE,
    minMonths: 6,
    amendingAct: 'SFS 2018:601',
    scope: LESS_SERIOUS,
    provenance: from('P308', 'SFS 2018:601; BrB2023; BrB2026', 'high'),
  },
])

const EXPLOITATION = {
  offence: 'exploitation',
  isOffence: true,
  from: '2018-07-01',
  until: null,
  fines: false,
  attempt: 'unknown',
  attemptConfidence: 'unverified',
  amendingAct: 'SFS 2018:601',
} as const

/** Human exploitation (a2.4). */
export const exploitationScales = collection('scales', import.meta.url, [
  {
    ...EXPLOITATION,
    degree: 'normal',
    name: { sv: 'människoexploatering', en: 'human exploitation' },
    provision: brottsbalken(4, '1 b', FIRST_AND_SECOND_PARAGRAPH),
    minMonths: null,
    maxMonths: 48,
    scope: {
      sv: 'Att genom tvång, vilseledande eller genom att dra nytta av någons beroende eller svåra läge utnyttja personen i tvångsarbete, i arbete på klart orimliga villkor eller i tiggeri. Är offret under 18 år behövs inget sådant medel.',
      en: 'Using coercion, deception or someone’s dependence or hardship to exploit that person in forced labour, in work on clearly unreasonable terms or in begging. If the victim is under 18 no such means is needed.',
    },
    provenance: from('P401', 'BrB2023; BrB2026', 'high'),
  },
  {
    ...EXPLOITATION,
    degree: 'gross',
    name: { sv: 'grov människoexploatering', en: 'gross human exploitation' },
    provision: brottsbalken(4, '1 b', THIRD_PARAGRAPH),
    minMonths: 24,
    maxMonths: 120,
    scope: {
      sv: 'Grova fall av människoexploatering. Det som särskilt vägs in är om verksamheten var omfattande, gav stor vinst eller var särskilt hänsynslös.',
      en: 'Gross cases of human exploitation. Special weight is given to whether the activity was extensive, very profitable or particularly ruthless.',
    },
    provenance: from('P402', 'BrB2023; BrB2026', 'high'),
  },
])
