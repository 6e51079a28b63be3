import { z } from 'zod'
import { checkBody } from './bodies.ts'
import { correctDated, correctUndated } from './correcting.ts'
import { correctionOf } from './inputs.ts'
import { only, type Plan } from './line.ts'
import { agencyLines } from './lines.ts'
import { AgencyTermsSaid, Ends, NameSaid, SuccessionSaid } from './parts.ts'
import type { Given } from './record-change.ts'

/** Any part of what is said of a body, by its number: what holds `instead`, with its own ends. */
export const AgencyCorrection = z.discriminatedUnion('part', [
  correctionOf('existence', z.strictObject(Ends)),
  correctionOf('names', z.strictObject({ ...Ends, ...NameSaid }).nullable()),
  correctionOf('terms', z.strictObject({ ...Ends, ...AgencyTermsSaid }).nullable()),
  correctionOf('successions', z.strictObject(SuccessionSaid).nullable()),
])

export async function correctAgency(given: Given, input: z.output<typeof AgencyCorrection>): Promise<Plan> {
  const { at, provenance } = given
  const { slug, id, acceptGap } = input
  const lines = await agencyLines(at, slug)
  switch (input.part) {
    case 'existence':
      return correctDated(at, lines.record, { id, acceptGap, instead: { ...input.instead, provenance } })
    case 'names': {
      const instead = input.instead && { ...input.instead, provenance }
      return correctDated(at, lines.names, { id, acceptGap, instead })
    }
    case 'terms': {
      await checkBody(at, input.instead?.partOf ?? null, 'instead.partOf')
      const instead = input.instead && { ...input.instead, provenance }
      return correctDated(at, lines.terms, { id, acceptGap, instead })
    }
    case 'successions': {
      await checkBody(at, input.instead?.to ?? null, 'instead.to')
      const { detail, ...step } = input.instead ?? { kind: 'established' as const, to: null, on: null }
      const instead = input.instead && { ...step, from: slug, ...(detail && { detail }), provenance }
      return correctUndated(
        at,
        only(lines.successions, (fact) => fact.from === slug),
        { id, acceptGap, instead },
      )
    }
  }
}
