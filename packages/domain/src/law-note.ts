import * as z from 'zod'
import { CalendarDate } from './calendar-date.ts'
import type { LocalText } from './local-text.ts'
import { Degree, OffenceKey, scaleOn, type PenaltyScale } from './offence.ts'
import { scaleChanges, type TermChange } from './provision.ts'

/** A provision that a text describes, names or takes for granted, and the day whose law the text speaks of. */
export const LawReference = z.object({ offence: OffenceKey, degree: Degree, on: CalendarDate })
export type LawReference = z.infer<typeof LawReference>

/**
 * A day on which the law moved away from the text: the scale from then on, and which of its terms are others than before.
 * None of them are when the act became an offence, or ceased to be one.
 */
export type LawStep = { on: CalendarDate; scale: PenaltyScale; terms: TermChange[] }

/** What a reader of an older text has to know about the law of today. Steps stand in order of time. */
export type LawNote = {
  about: LawReference
  /** First day on which the text was out of date. */
  since: CalendarDate
  steps: LawStep[]
  then: PenaltyScale
  now: PenaltyScale
}

/**
 * What has changed by `today` in the provision that a text describes. `undefined` when nothing that the text can be
 * wrong about is another than then: no scale has followed, all of it was changed back, or
 * the law of either day is not known. Which scale applies on a day: see `scaleOn`.
 */
export function lawNote(
  about: LawReference,
  scales: readonly PenaltyScale[],
  today: CalendarDate,
): LawNote | undefined {
  const then = scaleOn(scales, about, about.on)
  const now = scaleOn(scales, about, today)
  if (!then || !now) return undefined
  const later = scales.filter((scale) => isBetween(scale, about, today)).sort(byFirstDay)
  const steps = stepsFrom(then, later, now)
  return steps[0] && { about, since: steps[0].on, steps, then, now }
}

/** The notes on a text that describes several provisions: one for each that has changed. */
export function lawNotes(
  { describes }: { describes: readonly LawReference[] },
  scales: readonly PenaltyScale[],
  today: CalendarDate,
): LawNote[] {
  return describes.map((about) => lawNote(about, scales, today)).filter((note) => note !== undefined)
}

type Dated = PenaltyScale & { from: CalendarDate }

function isBetween(scale: PenaltyScale, { offence, degree, on }: LawReference, today: CalendarDate): scale is Dated {
  const isSameProvision = scale.offence === offence && scale.degree === degree
  return isSameProvision && scale.from !== null && on < scale.from && scale.from <= today
}

function byFirstDay(one: Dated, other: Dated): number {
  return one.from.localeCompare(other.from)
}

/** The steps on the way that lead to what is another today. */
function stepsFrom(then: PenaltyScale, later: readonly Dated[], now: PenaltyScale): LawStep[] {
  const differing = termsBetween(then, now).map(({ key }) => key)
  if (differing.length === 0 && then.isOffence === now.isOffence) return []
  const steps: LawStep[] = []
  let before = then
  for (const scale of later) {
    const terms = termsBetween(before, scale).filter(({ key }) => differing.includes(key))
    const isTurn = before.isOffence !== scale.isOffence
    if (isTurn || terms.length > 0) steps.push({ on: scale.from, scale, terms })
    before = scale.attempt === 'unknown' ? { ...scale, attempt: before.attempt } : scale
  }
  return steps
}

/** What a text can be wrong about. Where one of the two was no offence, there are no terms to compare. */
function termsBetween(before: PenaltyScale, after: PenaltyScale): TermChange[] {
  if (before.isOffence !== after.isOffence) return []
  return scaleChanges(before, after).filter((change) => !isImmaterial(change))
}

/** What no source tells of is no change of the law, and a text that names a section is right about its paragraphs too. */
function isImmaterial(change: TermChange): boolean {
  const values = [...('before' in change ? [change.before] : []), ...('after' in change ? [change.after] : [])]
  if (change.key === 'attempt') return values.includes('unknown')
  const sections = values.map((value) => (value as LocalText).sv?.split('§')[0])
  return change.key === 'provision' && sections.length === 2 && sections[0] === sections[1]
}
