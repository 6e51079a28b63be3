import type { Block } from '../src/rich-text.ts'
import { Term } from '../src/glossary.ts'
import type { DocumentContent } from '../src/document.ts'
import { aScale } from './scales.ts'

const PROVENANCE = { fact: 'P307', sources: [{ source: 'REG' }], confidence: 'high', recorded: '2026-11-22' }

/** A term named as given, but for what is given. */
export function aTerm(slug: string, given: object = {}): Term {
  return Term.parse({
    slug,
    name: { sv: slug },
    abbreviation: null,
    forms: { sv: [], en: [] },
    definition: { sv: 'Ett prov.' },
    law: null,
    distinctFrom: [],
    avoid: [],
    provenance: PROVENANCE,
    ...given,
  })
}

export const TERMS = [
  aTerm('koppleri', { distinctFrom: ['handel'], law: { provision: { sv: '6 kap. 12 §' }, offence: 'procuring' } }),
  aTerm('handel', {
    avoid: [{ locale: 'sv', word: 'trafficking', instead: 'handel', because: { sv: 'Inte lagens ord.' } }],
  }),
  aTerm('laget', { name: { sv: 'Laget' }, abbreviation: 'LGT' }),
]

export const SCALES = [
  aScale({ until: '2025-07-01' }),
  aScale({ from: '2025-07-01', name: { sv: 'köp av sexuell handling' }, provenance: { ...PROVENANCE, fact: 'P106' } }),
]

/** A page with a body, whose title says nothing that a check could mind. */
export function aPage(body: readonly Block[], given: object = {}): DocumentContent {
  const value = { slug: 'om', title: { sv: 'Om' }, lead: null, describes: [], body: [...body] }
  return { kind: 'page', value: { ...value, ...given, provenance: aTerm('x').provenance } }
}
