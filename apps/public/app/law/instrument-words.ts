import {
  dayBefore,
  dayBounds,
  type CalendarDate,
  type FuzzyDate,
  type InstrumentKind,
  type Strand,
} from '@samordning/domain'
import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import { dayInWords, fuzzyInWords } from '../components/date-words.ts'
import { planPeriodInWords } from '../work/plan-period.ts'

export type TimelineEntry = Awaited<ReturnType<Api['legislation']['timeline']>>['items'][number]

const kinds: Record<InstrumentKind, () => string> = {
  act: m.law_kind_act,
  ordinance: m.law_kind_ordinance,
  bill: m.law_kind_bill,
  'council-referral': m.law_kind_council_referral,
  inquiry: m.law_kind_inquiry,
  'terms-of-reference': m.law_kind_terms_of_reference,
  communication: m.law_kind_communication,
  programme: m.law_kind_programme,
  treaty: m.law_kind_treaty,
  'eu-act': m.law_kind_eu_act,
  goal: m.law_kind_goal,
}

export const kindInWords = (kind: InstrumentKind) => kinds[kind]()

const strands: Record<Strand, () => string> = {
  law: m.law_strand_law,
  treaty: m.law_strand_treaty,
  plan: m.law_strand_plan,
  inquiry: m.law_strand_inquiry,
}

export const strandInWords = (strand: Strand) => strands[strand]()

/**
 * What has happened to an instrument, and what is still to come: the two are never told in the same sentence. `undecided`
 * says of one that it was not decided, or that nobody knows.
 */
export type Standing = { done: string | null; coming: string | null; undecided: string | null; isProposal: boolean }

/** Where an instrument stands today, in words. A day that has not come is only ever `coming`. */
export function standingOf(entry: TimelineEntry): Standing {
  const { status, kind, strand, decided, inForce, repealed } = entry
  const isProposal = status === 'proposed' || status === 'not-adopted' || !isDecidedBy(status)
  const period = planPeriodInWords({ from: inForce, until: repealed })
  const says = (done: string | null, coming: string | null = null): Standing => ({
    done,
    coming,
    undecided: null,
    isProposal,
  })
  switch (status) {
    case 'not-yet-decided':
      return { ...says(null), undecided: m.law_state_not_yet() }
    case 'perhaps-decided':
      return { ...says(null), undecided: m.law_state_perhaps({ date: fuzzyInWords(decided ?? '') }) }
    case 'proposed':
      return says(m.law_state_proposed())
    case 'not-adopted':
      return says(m.law_state_not_adopted())
    case 'repealed':
      return says(strand === 'plan' ? m.law_state_ended({ period }) : endedInWords(repealed))
    case 'decided':
      return says(decidedInWords(kind, decided), inForce && m.law_state_starts({ date: fuzzyInWords(inForce) }))
    case 'in-force':
      return says(
        strand === 'plan'
          ? m.law_state_running({ period })
          : m.law_state_in_force({ date: fuzzyInWords(inForce ?? '') }),
        repealed && endInWords(strand, repealed),
      )
  }
}

/** Whether it surely had been decided by the day. */
export function isDecidedBy(status: TimelineEntry['status']): boolean {
  return status !== 'not-yet-decided' && status !== 'perhaps-decided'
}

function endedInWords(repealed: FuzzyDate | null) {
  return repealed && m.law_state_repealed({ date: fuzzyInWords(repealed) })
}

function endInWords(strand: Strand, repealed: FuzzyDate) {
  if (strand !== 'plan') return m.law_state_ends({ date: fuzzyInWords(repealed) })
  const { latest } = dayBounds(repealed)
  return latest && m.law_state_plan_ends({ date: dayInWords(dayBefore(latest)) })
}

function decidedInWords(kind: InstrumentKind, decided: FuzzyDate | null) {
  if (decided === null) return null
  const date = fuzzyInWords(decided)
  return kind === 'inquiry' || kind === 'bill' ? m.law_state_handed_over({ date }) : m.law_state_decided({ date })
}

/** Whether a date surely lies ahead. */
export function isComing(date: FuzzyDate, today: CalendarDate): boolean {
  const { earliest } = dayBounds(date)
  return earliest !== null && earliest > today
}
