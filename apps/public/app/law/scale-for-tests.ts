import { PenaltyScale } from '@samordning/domain'

/** A scale of the purchase of a sexual service, always in force, but for what is given. */
export function aScale(given: object): PenaltyScale {
  return PenaltyScale.parse({
    offence: 'purchase',
    degree: 'normal',
    from: null,
    until: null,
    isOffence: true,
    name: { sv: 'köp av sexuell handling' },
    provision: { sv: '6 kap. 11 § brottsbalken' },
    fines: false,
    minMonths: null,
    maxMonths: 12,
    attempt: 'punishable',
    attemptConfidence: 'high',
    amendingAct: null,
    scope: { sv: 'Ett prov.' },
    provenance: { fact: 'P106', sources: [{ source: 'REG' }], confidence: 'high', recorded: '2026-11-22' },
    ...given,
  })
}
