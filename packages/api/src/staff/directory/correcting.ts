import type { Entry, Known } from '@samordning/db'
import type { DatedFact, Provenance } from '@samordning/domain'
import { refuse } from '../../faults.ts'
import { planOf, type Line, type Plan } from './line.ts'
import { replaced } from './revising.ts'
import { standingEntry } from './stale.ts'

/** `mayBeNone`: a seat may be gone altogether, a name may not. */
type Correction<I> = { id: number; instead: I | null; acceptGap: boolean; mayBeNone?: boolean }

/** Another dated fact, or none, in the place of one that has never been so. @throws 400 `last-one` where nothing would be left of what has to be there */
export async function correctDated<T extends DatedFact>(
  at: Known,
  line: Line<T>,
  { id, instead, acceptGap, mayBeNone = false }: Correction<T>,
): Promise<Plan> {
  const entry = await standingEntry(at, line, id)
  if (instead === null && !mayBeNone && line.entries.length === 1)
    refuse('BAD_REQUEST', 'Nothing would be left', { reason: 'last-one', fields: { instead: LAST } })
  return replaced(line, { fact: entry.fact, instead }, acceptGap)
}

/** The same for a fact without a period: a succession, something that happened. */
export async function correctUndated<T extends { provenance: Provenance }>(
  at: Known,
  line: Line<T>,
  { id, instead }: Correction<T>,
): Promise<Plan> {
  const { fact }: Entry<T> = await standingEntry(at, line, id)
  return planOf(line, { withdrawn: [fact], added: instead ? [instead] : [] })
}

const LAST = {
  sv: 'Det här är den enda uppgiften. Ange vad som gäller i stället.',
  en: 'This is the only one. Say what holds instead.',
}
