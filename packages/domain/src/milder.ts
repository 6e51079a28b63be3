import type { CalendarDate } from './calendar-date.ts'
import { scaleOn, type PenaltyScale } from './offence.ts'
import { provisionState, type Provision } from './provision.ts'

type Scale = Pick<PenaltyScale, 'isOffence' | 'fines' | 'minMonths' | 'maxMonths'>

/** How one scale compares with another. `undecided`: each is the milder one at one of its ends. */
export type Severity = 'same' | 'milder' | 'stricter' | 'undecided'

/**
 * Compares two scales. One is milder only when it is nowhere stricter and somewhere milder: in whether a fine is possible,
 * in the shortest term or in the longest. No offence is milder than any offence.
 * @see brottsbalken 1 kap. 5 §: imprisonment is a more severe penalty than a fine
 * @see brottsbalken 26 kap. 1 §: the general minimum of imprisonment, 14 days, is below every minimum in months
 */
export function compareSeverity(one: Scale, other: Scale): Severity {
  const ends = severityOf(other)
  const differences = severityOf(one).map((end, index) => end - ends[index]!)
  const isMilder = differences.some((difference) => difference < 0)
  const isStricter = differences.some((difference) => difference > 0)
  if (isMilder && isStricter) return 'undecided'
  if (isMilder) return 'milder'
  return isStricter ? 'stricter' : 'same'
}

/** The higher the stricter: without a fine, the shortest term, the longest term. */
function severityOf({ isOffence, fines, minMonths, maxMonths }: Scale): [number, number, number] {
  return isOffence ? [fines ? 0 : 1, minMonths ?? 0, maxMonths ?? 0] : [0, 0, 0]
}

/**
 * Which law decides the penalty. `no-offence-then`: none, whatever came later. `no-longer-an-offence`: freedom from
 * punishment. `then`: the law of the day of the act. `at-judgment`: the later law, since it is milder. `same`: the scales
 * are equal, so the law of the day of the act. `undecided`: the scales alone do not tell. `not-known`: a scale is missing.
 */
export type MilderLaw =
  'no-offence-then' | 'no-longer-an-offence' | 'then' | 'at-judgment' | 'same' | 'undecided' | 'not-known'

/** The law that decides, and the two scales that were compared. */
export type Milder = { law: MilderLaw; then: PenaltyScale | undefined; atJudgment: PenaltyScale | undefined }

/**
 * The law of the day of the act, unless the law of the day of judgment leads to freedom from punishment or to a milder one.
 * Only the scales are compared, not the case. Where a degree did not exist on one of the days the act fell under the normal
 * degree, so that one is compared. The judgment is on the day of the act or later.
 * @see lag (1964:163) om införande av brottsbalken, 5 §
 */
export function milderLaw(
  scales: readonly PenaltyScale[],
  of: Provision,
  { act, judgment }: { act: CalendarDate; judgment: CalendarDate },
): Milder {
  const then = scaleOrNormal(scales, of, act)
  const atJudgment = scaleOrNormal(scales, of, judgment)
  const wasIntroduced = provisionState(scales, of, act) !== 'not-introduced'
  return { law: deciding(then, atJudgment, wasIntroduced), then, atJudgment }
}

function scaleOrNormal(scales: readonly PenaltyScale[], of: Provision, on: CalendarDate) {
  return scaleOn(scales, of, on) ?? scaleOn(scales, { ...of, degree: 'normal' }, on)
}

function deciding(
  then: PenaltyScale | undefined,
  atJudgment: PenaltyScale | undefined,
  wasIntroduced: boolean,
): MilderLaw {
  if (!wasIntroduced || then?.isOffence === false) return 'no-offence-then'
  if (!then || !atJudgment) return 'not-known'
  if (!atJudgment.isOffence) return 'no-longer-an-offence'
  switch (compareSeverity(then, atJudgment)) {
    case 'same':
      return 'same'
    case 'milder':
      return 'then'
    case 'stricter':
      return 'at-judgment'
    case 'undecided':
      return 'undecided'
  }
}
