import * as z from 'zod'
import type { CalendarDate } from './calendar-date.ts'
import { FuzzyDate, dayBounds, hasSurelyCome, isWithin } from './fuzzy-date.ts'
import { LocalText } from './local-text.ts'
import { OffenceKey } from './offence.ts'
import { Provenance } from './provenance.ts'
import { Slug } from './slug.ts'

/** What sort of legal source (rättskälla) it is. */
export const InstrumentKind = z.enum([
  'act',
  'ordinance',
  'bill',
  'council-referral',
  'inquiry',
  'terms-of-reference',
  'communication',
  'programme',
  'treaty',
  'eu-act',
  'goal',
])
export type InstrumentKind = z.infer<typeof InstrumentKind>

/** The four strands of the timeline: law, treaties and EU law, plans, inquiries and evaluations. */
export const Strand = z.enum(['law', 'treaty', 'plan', 'inquiry'])
export type Strand = z.infer<typeof Strand>

/** One step in the chain that led to an instrument: terms of reference → inquiry → bill → report → communication. */
export const PreparatoryWork = z.object({ citation: z.string().min(1), on: FuzzyDate.nullable() })
export type PreparatoryWork = z.infer<typeof PreparatoryWork>

/** An act, bill, inquiry, treaty, directive or plan, with its chain of preparatory works. */
export const Instrument = z.object({
  slug: Slug,
  kind: InstrumentKind,
  strand: Strand,
  /** As it is cited: "SFS 2011:517", "prop. 2010/11:77", "CETS 197"; null when the number was not found. */
  citation: z.string().min(1).nullable(),
  title: LocalText,
  /** What it does, in plain words. */
  effect: LocalText,
  decided: FuzzyDate.nullable(),
  /** When it begins to apply; for a plan, the start of its period. */
  inForce: FuzzyDate.nullable(),
  /** The day on which it ceases to apply: already outside. */
  repealed: FuzzyDate.nullable(),
  /** `proposed`: not decided when the sources were read; `not-adopted`: did not become law in that form. */
  state: z.enum(['adopted', 'proposed', 'not-adopted']),
  /** Further days with what happened on them: signed, deposited, in force for Sweden. */
  milestones: z.array(z.object({ on: FuzzyDate, what: LocalText })),
  /** In the order they came. */
  preparatoryWorks: z.array(PreparatoryWork),
  /** Offences it touches. */
  offences: z.array(OffenceKey),
  provenance: Provenance,
})
export type Instrument = z.infer<typeof Instrument>

/**
 * What an instrument is on a day. A repeal or an entry into force in the future is never shown as done:
 * only the day decides, not that a date exists. `perhaps-decided`: within the days on which it may have been decided.
 */
export type InstrumentStatus =
  'not-yet-decided' | 'perhaps-decided' | 'proposed' | 'not-adopted' | 'decided' | 'in-force' | 'repealed'

/** Where an instrument stands on a day. */
export function statusOn(
  instrument: Pick<Instrument, 'state' | 'decided' | 'inForce' | 'repealed'>,
  on: CalendarDate,
): InstrumentStatus {
  const { decided } = instrument
  if (decided && !hasSurelyCome(decided, on) && !isReached(instrument.inForce, on))
    return isWithin(decided, on) ? 'perhaps-decided' : 'not-yet-decided'
  if (instrument.state !== 'adopted') return instrument.state
  if (isReached(instrument.repealed, on)) return 'repealed'
  return isReached(instrument.inForce, on) ? 'in-force' : 'decided'
}

/** The day that places an instrument on a timeline: entry into force, else decision. */
export function timelineDate(instrument: Pick<Instrument, 'decided' | 'inForce'>): FuzzyDate | null {
  return instrument.inForce ?? instrument.decided
}

/** The first day on which an instrument surely was there: decided, or in force. `null` when neither has a date. */
export function thereFrom({ decided, inForce }: Pick<Instrument, 'decided' | 'inForce'>): CalendarDate | null {
  const days = [decided, inForce].map((date) => date && dayBounds(date).latest).filter((day) => day !== null)
  return days.sort()[0] ?? null
}

type Dates = Pick<Instrument, 'kind' | 'strand' | 'inForce' | 'repealed' | 'milestones'>

/**
 * An instrument as it stood on a day that has been: what happened later is not told. The days that it sets itself are: an act
 * says when it begins to apply, a plan when its period ends. A treaty begins when enough states have joined it, and what
 * ends an act is another one.
 */
export function instrumentUpTo<T extends Dates>(instrument: T, day: CalendarDate): T {
  const upTo = (date: FuzzyDate | null) => (isReached(date, day) ? date : null)
  const { kind, strand, inForce, repealed, milestones } = instrument
  return {
    ...instrument,
    inForce: kind === 'treaty' ? upTo(inForce) : inForce,
    repealed: strand === 'plan' ? repealed : upTo(repealed),
    milestones: milestones.filter(({ on }) => hasSurelyCome(on, day)),
  }
}

function isReached(date: FuzzyDate | null, on: CalendarDate): boolean {
  return date !== null && hasSurelyCome(date, on)
}
