import * as z from 'zod'
import { CalendarDate } from './calendar-date.ts'
import { Degree, OffenceKey, scaleOn, type PenaltyScale } from './offence.ts'

/** A provision that a text describes, names or takes for granted, and the day whose law the text speaks of. */
export const LawReference = z.object({ offence: OffenceKey, degree: Degree, on: CalendarDate })
export type LawReference = z.infer<typeof LawReference>

/** What a text can be wrong about. `offence`: whether the act is one at all. */
export type LawPart = 'offence' | 'name' | 'provision' | 'fines' | 'minimum' | 'maximum' | 'attempt'

/** A step away from the law that a text describes: what became another on a day, in the scale before it and after it. */
export type LawChange = { part: LawPart; on: CalendarDate; before: PenaltyScale; after: PenaltyScale }

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
 * wrong about is another than then: no scale has followed, all of it was changed back, only the wording has changed, or
 * the law of either day is not known. Which scale applies on a day: see `scaleOn`.
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
    .flatMap((part) => changesOf(part, then, later))
    .sort((one, other) => one.on.localeCompare(other.on))
  return changes[0] && { about, since: changes[0].on, changes, then, now }
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

function changesOf(part: LawPart, then: PenaltyScale, later: readonly Dated[]): LawChange[] {
  let before = then
  const changes: LawChange[] = []
  for (const after of later) {
    if (!isSame(part, before, after)) changes.push({ part, on: after.from, before, after })
    if (isKnown(part, after)) before = after
  }
  return changes
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
      return one.attempt === other.attempt || !isKnown(part, one) || !isKnown(part, other)
  }
}

/** What no source tells of is no change of the law. */
function isKnown(part: LawPart, scale: PenaltyScale): boolean {
  return part !== 'attempt' || scale.attempt !== 'unknown'
}

/** The section without its paragraph: a text that names "6 kap. 9 §" is right about "6 kap. 9 § första stycket" too. */
function sectionOf({ provision }: PenaltyScale): string | undefined {
  return provision?.sv.split('§')[0]
}
