import * as z from 'zod'
import { CalendarDate } from './calendar-date.ts'
import { Degree, OffenceKey, scaleOn, type PenaltyScale } from './offence.ts'

/** A provision that a text describes, names or takes for granted, and the day whose law the text speaks of. */
export const LawReference = z.object({ offence: OffenceKey, degree: Degree, on: CalendarDate })
export type LawReference = z.infer<typeof LawReference>

/** What a text can be wrong about. `offence`: whether the act is one at all. */
export type LawPart = 'offence' | 'name' | 'provision' | 'fines' | 'minimum' | 'maximum' | 'attempt'

/** A part of the law that is another than the text's, and the first day of it. */
export type LawChange = { part: LawPart; since: CalendarDate }

/** What a reader of an older text has to know about the law of today. Changes stand in order of time. */
export type LawNote = {
  about: LawReference
  /** First day on which the text was out of date. */
  since: CalendarDate
  changes: LawChange[]
  then: PenaltyScale
  now: PenaltyScale
}

/**
 * What has changed by `today` in the provision that a text describes. `undefined` when nothing that the text can be
 * wrong about has: no scale has followed, all of it was changed back, only the wording has changed, or the law of
 * either day is not known. Which scale applies on a day: see `scaleOn`.
 */
export function lawNote(
  about: LawReference,
  scales: readonly PenaltyScale[],
  today: CalendarDate,
): LawNote | undefined {
  const then = scaleOn(scales, about, about.on)
  const now = scaleOn(scales, about, today)
  if (!then || !now || today < about.on) return undefined
  const later = scales.filter((scale) => isBetween(scale, about, today)).sort(byFirstDay)
  const changes = partsThatDiffer(then, now)
    .map((part) => ({ part, since: sinceWhen(part, then, later) }))
    .sort((one, other) => one.since.localeCompare(other.since))
  return changes[0] && { about, since: changes[0].since, changes, then, now }
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

/** A change that was taken back in between does not count: what stands today began after it. */
function sinceWhen(part: LawPart, then: PenaltyScale, later: readonly Dated[]): CalendarDate {
  const lastAlike = later.findLastIndex((scale) => isSame(part, then, scale))
  return later[lastAlike + 1]!.from
}

const PARTS = ['name', 'provision', 'fines', 'minimum', 'maximum', 'attempt'] as const

/** Of an act that was no offence then, or is none now, nothing else can be compared. */
function partsThatDiffer(then: PenaltyScale, now: PenaltyScale): LawPart[] {
  if (then.isOffence !== now.isOffence) return ['offence']
  return PARTS.filter((part) => !isSame(part, then, now))
}

function isSame(part: LawPart, one: PenaltyScale, other: PenaltyScale): boolean {
  switch (part) {
    case 'offence':
      return one.isOffence === other.isOffence
    case 'name':
      return one.name?.sv === other.name?.sv
    case 'provision':
      return sectionOf(one) === sectionOf(other)
    case 'fines':
      return one.fines === other.fines
    case 'minimum':
      return one.minMonths === other.minMonths
    case 'maximum':
      return one.maxMonths === other.maxMonths
    case 'attempt':
      // What no source tells is not a change of the law.
      return one.attempt === other.attempt || [one.attempt, other.attempt].includes('unknown')
  }
}

/** The section without its paragraph: a text that names "6 kap. 9 §" is right about "6 kap. 9 § första stycket" too. */
function sectionOf({ provision }: PenaltyScale): string | undefined {
  return provision?.sv.split('§')[0]
}
