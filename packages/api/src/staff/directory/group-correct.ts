import type { Known } from '@samordning/db'
import type { DatedFact, Slug } from '@samordning/domain'
import { z } from 'zod'
import { checkBody } from './bodies.ts'
import { correctDated, correctUndated } from './correcting.ts'
import { correctionOf } from './inputs.ts'
import { only, type Line, type Plan } from './line.ts'
import { groupLines } from './lines.ts'
import {
  ConvenerSaid,
  Ends,
  GroupEventSaid,
  GroupLevel,
  GroupTermsSaid,
  MemberSaid,
  RepresentativeSaid,
} from './parts.ts'
import type { Given } from './record-change.ts'
import { standingEntry } from './stale.ts'

/** Any part of what is said of a group, by its number: what holds `instead`, with its own ends. */
export const GroupCorrection = z.discriminatedUnion('part', [
  correctionOf('existence', z.strictObject({ ...Ends, level: GroupLevel })),
  correctionOf('terms', z.strictObject({ ...Ends, ...GroupTermsSaid }).nullable()),
  correctionOf('members', z.strictObject({ ...Ends, ...MemberSaid }).nullable()),
  correctionOf('conveners', z.strictObject({ ...Ends, ...ConvenerSaid }).nullable()),
  correctionOf('representatives', z.strictObject({ ...Ends, ...RepresentativeSaid }).nullable()),
  correctionOf('history', z.strictObject(GroupEventSaid).nullable()),
])

export async function correctGroup({ at, provenance }: Given, input: z.output<typeof GroupCorrection>): Promise<Plan> {
  const { slug, id, acceptGap } = input
  const lines = await groupLines(at, slug)
  switch (input.part) {
    case 'existence': {
      const { fact } = await standingEntry(at, lines.record, id)
      const instead = { ...fact, ...input.instead, provenance }
      return correctDated(at, lines.record, { id, acceptGap, instead })
    }
    case 'terms': {
      const instead = input.instead && { ...input.instead, provenance }
      return correctDated(at, lines.terms, { id, acceptGap, instead })
    }
    case 'members': {
      const instead = input.instead && { ...input.instead, provenance }
      return correctSeat(at, lines.members, { id, instead })
    }
    case 'conveners': {
      const instead = input.instead && { ...input.instead, provenance }
      return correctSeat(at, lines.conveners, { id, instead })
    }
    case 'representatives': {
      const { fact } = await standingEntry(at, lines.representatives, id)
      // The same representation, said rightly: what the person holds by it stays theirs.
      const kept = { ...provenance, fact: fact.provenance.fact }
      const instead = input.instead && { ...input.instead, provenance: kept }
      return correctSeat(at, lines.representatives, { id, instead })
    }
    case 'history': {
      const instead = input.instead && { ...input.instead, provenance }
      return correctUndated(at, lines.history, { id, acceptGap, instead })
    }
  }
}

/** A seat is in line with the same body's other seats, and there may be days without any. */
async function correctSeat<T extends DatedFact & { agency: Slug; person?: string }>(
  at: Known,
  line: Line<T>,
  { id, instead }: { id: number; instead: T | null },
): Promise<Plan> {
  const { fact } = await standingEntry(at, line, id)
  const about = instead ?? fact
  await checkBody(at, about.agency, 'instead.agency')
  const isBeside = (other: T) => other === fact || (other.agency === about.agency && other.person === about.person)
  return correctDated(at, only(line, isBeside), { id, acceptGap: true, instead, mayBeNone: true })
}
