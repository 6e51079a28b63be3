import * as z from 'zod'
import { CalendarDate } from './calendar-date.ts'
import { LocalText } from './local-text.ts'
import { Confidence, Provenance } from './provenance.ts'

/** Families of offences: what is done, whatever the name of the day. */
export const OffenceKey = z.enum(['purchase', 'purchase-from-child', 'trafficking', 'exploitation', 'procuring'])
export type OffenceKey = z.infer<typeof OffenceKey>

/** Degree of an offence: of the normal degree, lesser (mindre grovt brott) or gross (grovt brott). */
export const Degree = z.enum(['normal', 'lesser', 'gross'])
export type Degree = z.infer<typeof Degree>

/** Whether an attempt is punishable; `unknown` when no source was found. */
export const Attempt = z.enum(['punishable', 'not-punishable', 'unknown'])
export type Attempt = z.infer<typeof Attempt>

/**
 * What a provision said of one degree of an offence for a time: name, place in the law, scale.
 * Days are exact: `from` inclusive, `until` exclusive. Terms are whole months of imprisonment.
 */
export const PenaltyScale = z.object({
  offence: OffenceKey,
  degree: Degree,
  from: CalendarDate.nullable(),
  until: CalendarDate.nullable(),
  /** False for a time of which it is known that the act was not an offence. */
  isOffence: z.boolean(),
  /** Name of the offence in the statute; null when it was no offence. */
  name: LocalText.nullable(),
  /** "6 kap. 11 § brottsbalken" */
  provision: LocalText.nullable(),
  /** Whether a fine is possible. */
  fines: z.boolean(),
  /** Months; null is the general minimum of imprisonment, 14 days (26 kap. 1 § brottsbalken). */
  minMonths: z.int().positive().nullable(),
  /** Months; null when it was no offence. */
  maxMonths: z.int().positive().nullable(),
  attempt: Attempt,
  attemptConfidence: Confidence,
  /** "SFS 2011:517"; null when no act made it so. */
  amendingAct: z.string().min(1).nullable(),
  /** What the provision covered, in plain words. */
  scope: LocalText,
  provenance: Provenance,
})
export type PenaltyScale = z.infer<typeof PenaltyScale>

/**
 * The penalty scale of an offence on the day of the act (the law in force when the act was done: lag 1964:163, section 5).
 * `undefined` when no provision of that degree is known for the day.
 */
export function scaleOn(
  scales: readonly PenaltyScale[],
  of: { offence: OffenceKey; degree: Degree },
  on: CalendarDate,
): PenaltyScale | undefined {
  return scales.find((scale) => scale.offence === of.offence && scale.degree === of.degree && appliesOn(scale, on))
}

/** The scales as they stood on a day that has been: none that began later, and no end for the one that nobody had ended. */
export function scalesUpTo(scales: readonly PenaltyScale[], day: CalendarDate): PenaltyScale[] {
  return scales
    .filter(({ from }) => from === null || from <= day)
    .map((scale) => (scale.until !== null && scale.until > day ? { ...scale, until: null } : scale))
}

function appliesOn(scale: Pick<PenaltyScale, 'from' | 'until'>, on: CalendarDate): boolean {
  return (scale.from === null || scale.from <= on) && (scale.until === null || on < scale.until)
}
