import * as z from 'zod'
import type { CalendarDate } from './calendar-date.ts'
import { differences, type Difference, type View } from './difference.ts'
import type { LocalText } from './local-text.ts'
import { scaleOn, type Attempt, type Degree, type OffenceKey, type PenaltyScale } from './offence.ts'

/** One degree of one offence: what a scale is a scale of. */
export type Provision = { offence: OffenceKey; degree: Degree }

/**
 * What the law had of a provision on a day. `not-introduced`: the act that made it an offence of its own had not begun
 * to apply. `no-such-degree`: an offence, but the law had no such degree of it. `not-known`: no source was read for the day.
 */
export const ProvisionState = z.enum(['offence', 'no-offence', 'not-introduced', 'no-such-degree', 'not-known'])
export type ProvisionState = z.infer<typeof ProvisionState>

/**
 * The offences that an act made new, by its first day. Before it the same thing may have been another offence, or none.
 * @see SFS 2002:436 (4 kap. 1 a § brottsbalken) and SFS 2018:601 (4 kap. 1 b § brottsbalken)
 */
const INTRODUCED: Partial<Record<OffenceKey, string>> = { trafficking: '2002-07-01', exploitation: '2018-07-01' }

/** What the law had of a provision on a day. That no row is known is never read as "no offence". */
export function provisionState(scales: readonly PenaltyScale[], of: Provision, on: CalendarDate): ProvisionState {
  const scale = scaleOn(scales, of, on)
  if (scale) return scale.isOffence ? 'offence' : 'no-offence'
  const introduced = INTRODUCED[of.offence]
  if (introduced !== undefined && on < introduced) return 'not-introduced'
  const normal = scaleOn(scales, { ...of, degree: 'normal' }, on)
  if (!normal) return 'not-known'
  return normal.isOffence ? 'no-such-degree' : 'no-offence'
}

/** The scales next to the one that applied on a day: the last one before it and the first one after it, where they are known. */
export function neighbouringScales(scales: readonly PenaltyScale[], of: Provision, on: CalendarDate) {
  const own = scales.filter(({ offence, degree }) => offence === of.offence && degree === of.degree)
  const now = scaleOn(own, of, on)
  const isOver = ({ until }: PenaltyScale) => until !== null && until <= (now?.from ?? on)
  const isComing = ({ from }: PenaltyScale) =>
    from !== null && (now ? now.until !== null && from >= now.until : from > on)
  const inOrder = own.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1))
  return { before: inOrder.findLast(isOver), after: inOrder.find(isComing) }
}

/** What a scale says, term by term. Terms of imprisonment are months; a term that is not there is the law's silence. */
export type ScaleTerm = 'name' | 'provision' | 'scope' | 'fines' | 'minimum' | 'maximum' | 'attempt'
export type TermChange = Difference<LocalText | number | boolean | Attempt> & { key: ScaleTerm }

/**
 * What came, went and changed from one scale to another; `undefined` is a day without the provision.
 * `minimum` is only there where the law sets one above the general minimum of imprisonment. An attempt that no source
 * speaks of is `unknown`, so that a change to or from it is a change of what is known.
 */
export function scaleChanges(before: PenaltyScale | undefined, after: PenaltyScale | undefined): TermChange[] {
  return differences(termsOf(before), termsOf(after)) as TermChange[]
}

function termsOf(scale: PenaltyScale | undefined): View<LocalText | number | boolean | Attempt> {
  if (!scale?.isOffence) return new Map()
  const terms: Record<ScaleTerm, LocalText | number | boolean | Attempt | null> = {
    name: scale.name,
    provision: scale.provision,
    scope: scale.scope,
    fines: scale.fines || null,
    minimum: scale.minMonths,
    maximum: scale.maxMonths,
    attempt: scale.attempt === 'not-punishable' ? null : scale.attempt,
  }
  return new Map(Object.entries(terms).flatMap(([key, value]) => (value === null ? [] : [[key, value]])))
}
