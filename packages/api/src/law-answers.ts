import {
  Degree,
  neighbouringScales,
  milderLaw,
  provisionState,
  dayBefore,
  scaleChanges,
  scaleOn,
  type CalendarDate,
  type Instrument,
  type PenaltyScale,
  type Provision,
} from '@samordning/domain'

/** What answers are made of: every scale, and the acts that made them so. */
export type Law = { scales: readonly PenaltyScale[]; acts: readonly Instrument[] }

/** A provision on a day: what the law said, which act made it so, and the scales before and after with what differs. */
export function answerOn({ scales, acts }: Law, of: Provision, on: CalendarDate) {
  const scale = scaleOn(scales, of, on)
  const state = provisionState(scales, of, on)
  const act = acts.find(({ citation }) => citation !== null && citation === scale?.amendingAct)
  const { before, after } = neighbouringScales(scales, of, on)
  const changesTo = (other: typeof scale) => (state === 'not-known' ? [] : scaleChanges(scale, other))
  return {
    ...of,
    ...termsOf(scale),
    state,
    attemptConfidence: scale?.attemptConfidence ?? null,
    confidence: scale?.provenance.confidence ?? null,
    provenance: scale?.provenance ?? null,
    /** Address name of the amending act, and its chain of preparatory works; none when the act is not among the instruments. */
    actSlug: act?.slug ?? null,
    works: act?.preparatoryWorks ?? [],
    before: scale?.from || before ? beforeIt({ scales, of, scale, before }) : null,
    after: after ? { scale: described(after), changes: changesTo(after) } : null,
  }
}

type Earlier = Pick<Law, 'scales'> & {
  of: Provision
  scale: PenaltyScale | undefined
  before: PenaltyScale | undefined
}

/** What the law had until the scale of the day began. */
function beforeIt({ scales, of, scale, before }: Earlier) {
  const state = scale?.from ? provisionState(scales, of, dayBefore(scale.from)) : 'offence'
  return {
    state,
    scale: before ? described(before) : null,
    changes: state === 'not-known' || !scale ? [] : scaleChanges(before, scale),
  }
}

/** Which law decides the penalty of an act that is judged later: see `milderLaw`. */
export function milderAnswer(
  scales: readonly PenaltyScale[],
  of: Provision,
  days: { act: CalendarDate; judgment: CalendarDate },
) {
  const { law, then, atJudgment } = milderLaw(scales, of, days)
  return { law, then: then ? described(then) : null, atJudgment: atJudgment ? described(atJudgment) : null }
}

/** A provision on two days, and what differs. Nothing is said to differ from what is not known. */
export function comparison(
  scales: readonly PenaltyScale[],
  of: Provision,
  days: { from: CalendarDate; until: CalendarDate },
) {
  const [from, until] = [days.from, days.until].map((on) => {
    const scale = scaleOn(scales, of, on)
    return { state: provisionState(scales, of, on), scale: scale ?? null }
  }) as [Side, Side]
  const isKnown = from.state !== 'not-known' && until.state !== 'not-known'
  const changes = isKnown ? scaleChanges(from.scale ?? undefined, until.scale ?? undefined) : []
  return {
    degree: of.degree,
    from: { ...from, scale: from.scale && described(from.scale) },
    until: { ...until, scale: until.scale && described(until.scale) },
    added: changes.filter((change) => change.kind === 'added'),
    removed: changes.filter((change) => change.kind === 'removed'),
    changed: changes.filter((change) => change.kind === 'changed'),
  }
}

type Side = { state: ReturnType<typeof provisionState>; scale: PenaltyScale | null }

/** The degrees that have anything to say of an offence on any of the days; the normal one always has, if only that it is not known. */
export function degreesOn(
  scales: readonly PenaltyScale[],
  offence: Provision['offence'],
  days: readonly CalendarDate[],
) {
  return Degree.options.filter(
    (degree) => degree === 'normal' || days.some((day) => scaleOn(scales, { offence, degree }, day) !== undefined),
  )
}

/** A scale as it is shown. `attempt` null means that no source was found. */
function described(scale: PenaltyScale) {
  const { attemptConfidence, provenance } = scale
  const { offence, degree } = scale
  return { offence, degree, ...termsOf(scale), attemptConfidence, confidence: provenance.confidence, provenance }
}

function termsOf(scale: PenaltyScale | undefined) {
  const attempts = { punishable: true, 'not-punishable': false, unknown: null }
  return {
    isOffence: scale?.isOffence ?? false,
    name: scale?.name ?? null,
    provision: scale?.provision ?? null,
    scope: scale?.scope ?? null,
    fines: scale?.fines ?? false,
    minMonths: scale?.minMonths ?? null,
    maxMonths: scale?.maxMonths ?? null,
    attempt: scale ? attempts[scale.attempt] : null,
    amendingAct: scale?.amendingAct ?? null,
    from: scale?.from ?? null,
    until: scale?.until ?? null,
  }
}
