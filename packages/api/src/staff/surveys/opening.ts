import { openRound, surveyRounds, type Database, type RoundInTime } from '@samordning/db'
import type { Resource } from '@samordning/domain'
import { found } from '../../trpc.ts'
import type { Asking } from '../directory/record-change.ts'
import type { OfRespondent } from './inputs.ts'

/** A round in its time. @throws 404 */
export async function opened(db: Database, round: string, only?: OfRespondent): Promise<RoundInTime> {
  return openRound(db, found(await surveyRounds.find(db, round), 'round'), only)
}

/** A respondent of a round, and what is asked of it. @throws 404 */
export async function openRespondent(db: Database, of: OfRespondent) {
  const inTime = await opened(db, of.round, of)
  const { round } = inTime.held
  const respondent = found(
    round.respondents.find(({ group, agency }) => group === of.group && agency === of.agency),
    'respondent',
  )
  return { ...inTime, respondent }
}

/** The seat that the answers belong to. */
export function ofSeat({ input: { group, agency } }: { ctx: Asking; input: OfRespondent }): Resource {
  return { groups: [group], agencies: [agency] }
}

/** What belongs to one group alone: its coordinator is no member of the agency by that. */
export function ofGroup({ input: { group } }: { ctx: Asking; input: OfRespondent }): Resource {
  return { groups: [group] }
}

/** The groups of a round. @throws 404 */
export async function ofRound({ ctx, input }: { ctx: Asking; input: { round: string } }): Promise<Resource> {
  return { groups: found(await surveyRounds.find(ctx.db, input.round), 'round').groups }
}
