import type { Agency, Succession, SuccessionKind } from './agency.ts'
import { dayBefore, type CalendarDate } from './calendar-date.ts'
import { dayInWords } from './day-in-words.ts'
import { dayBounds, type FuzzyDate } from './fuzzy-date.ts'
import type { LocalText } from './local-text.ts'
import { mayHold, type Period } from './period.ts'

/** What is wrong with a change. Stable: interfaces choose the field by it. */
export type ProblemCode = 'overlap' | 'gap' | 'successor-missing' | 'no-function-address'

/** Something wrong, in plain words, and when: `until` is the first day after it. Null is open. */
export type RevisionProblem = {
  code: ProblemCode
  from: CalendarDate | null
  until: CalendarDate | null
  message: Required<LocalText>
}

/**
 * What is wrong with versions of the same thing: days on which two surely hold, and days between two on which none may.
 * In order of time, overlaps first.
 */
export function problemsOf(facts: readonly Period[]): RevisionProblem[] {
  const pairs = facts.flatMap((one, index) => facts.slice(index + 1).map((other) => sharedDays(one, other)))
  const overlaps = pairs.filter((days) => days !== null).map((days) => problem('overlap', days))
  const gaps = gapsIn(facts).map((days) => problem('gap', days))
  return [...overlaps.toSorted(byDay), ...gaps.toSorted(byDay)]
}

/**
 * A body that surely ends, and of which it is on record neither what it turned into nor that nobody took over. Null when
 * nothing is missing. What was only last seen on a day has not ended.
 */
export function missingSuccessor(
  body: Pick<Agency, 'slug' | 'until'>,
  successions: readonly Succession[],
): RevisionProblem | null {
  const { until } = body
  const latest = until && dayBounds(until).latest
  if (until === null || latest === null) return null
  const isTold = successions.some(
    ({ from, kind, on }) => from === body.slug && ENDINGS.includes(kind) && (on === null || mayBeTheSame(on, until)),
  )
  if (isTold) return null
  const { sv, en } = dayInWords(latest)
  return {
    code: 'successor-missing',
    from: latest,
    until: null,
    message: {
      sv: `Verksamheten upphör senast ${sv}, men det står inte vad den går upp i. Ange vem som tar över, eller att ingen gör det.`,
      en: `The body ends by ${en}, but nothing says what becomes of it. Say who takes over, or that nobody does.`,
    },
  }
}

/** How a body can come to an end. A task that is passed on ends nothing. */
const ENDINGS: readonly SuccessionKind[] = ['renamed', 'merged-into', 'split', 'abolished']

function mayBeTheSame(one: FuzzyDate, other: FuzzyDate): boolean {
  const [a, b] = [dayBounds(one), dayBounds(other)]
  const isBefore = (latest: CalendarDate | null, earliest: CalendarDate | null) =>
    latest !== null && earliest !== null && latest < earliest
  return !isBefore(a.latest, b.earliest) && !isBefore(b.latest, a.earliest)
}

/** From a day until a day, each of them open when null. */
type Days = { from: CalendarDate | null; until: CalendarDate | null }

/** The days on which a period surely holds; null when there are none, or its start or end leaves no day sure. */
function sureDays({ from, until }: Period): Days | null {
  const start = from && dayBounds(from).latest
  const end = until && dayBounds(until).earliest
  const isUnsure = (from !== null && start === null) || (until !== null && end === null)
  if (isUnsure || (start !== null && end !== null && end <= start)) return null
  return { from: start, until: end }
}

function sharedDays(one: Period, other: Period): Days | null {
  const [a, b] = [sureDays(one), sureDays(other)]
  if (a === null || b === null) return null
  const from =
    [a.from, b.from]
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  const until = [a.until, b.until].filter((day) => day !== null).toSorted()[0] ?? null
  return from !== null && until !== null && until <= from ? null : { from, until }
}

function gapsIn(facts: readonly Period[]): Days[] {
  const ends = facts.map(({ until }) => until && dayBounds(until).latest).filter((day) => day !== null)
  const starts = facts.map(({ from }) => from && dayBounds(from).earliest).filter((day) => day !== null)
  return [...new Set(ends)].flatMap((end) => {
    const [start] = starts.filter((day) => day > end).toSorted()
    const isBetween = start !== undefined && !facts.some((fact) => mayHold(fact, end))
    return isBetween ? [{ from: end, until: start }] : []
  })
}

function byDay(one: Days, other: Days): number {
  return (one.from ?? '') < (other.from ?? '') ? -1 : 1
}

function problem(code: 'overlap' | 'gap', days: Days): RevisionProblem {
  const { sv, en } = daysInWords(days)
  const message =
    code === 'overlap'
      ? { sv: `Två uppgifter gäller samtidigt ${sv}.`, en: `Two values hold at the same time ${en}.` }
      : { sv: `Ingen uppgift gäller ${sv}.`, en: `No value holds ${en}.` }
  return { code, ...days, message }
}

function daysInWords({ from, until }: Days): Required<LocalText> {
  const first = from && dayInWords(from)
  const last = until && dayInWords(dayBefore(until))
  if (first && last && first.sv === last.sv) return { sv: `den ${first.sv}`, en: `on ${first.en}` }
  if (first && last)
    return { sv: `från och med ${first.sv} till och med ${last.sv}`, en: `from ${first.en} to ${last.en} inclusive` }
  if (first) return { sv: `från och med ${first.sv}`, en: `from ${first.en} onwards` }
  if (last) return { sv: `till och med ${last.sv}`, en: `until ${last.en} inclusive` }
  return { sv: 'hela tiden', en: 'all the time' }
}
