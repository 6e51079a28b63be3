import {
  changedFrom,
  corrected,
  endedOn,
  isInOrder,
  problemsOf,
  type CalendarDate,
  type DatedFact,
  type LocalText,
  type Revision,
} from '@samordning/domain'
import { refuse } from '../../faults.ts'
import type { When } from './inputs.ts'
import { factsOf, lineAfter, planOf, type Line, type Plan } from './line.ts'

/** From a day on something else holds; or, for a correction, it has held all the time that `instead` was thought to. */
export function changedLine<T extends DatedFact>(line: Line<T>, when: When, next: { fact: T; instead: T }): Plan {
  const { fact, instead } = next
  if (when.from !== undefined) return taking(line, changedFrom(factsOf(line), when.from, fact) as Revision<T>, when)
  return taking(line, corrected(instead, { ...fact, from: instead.from, until: instead.until }), when)
}

/** One that stands is replaced by another, or by nothing: it has never been so. */
export function replaced<T extends DatedFact>(
  line: Line<T>,
  { fact, instead }: { fact: T; instead: T | null },
  acceptGap: boolean,
): Plan {
  return taking(line, instead ? corrected(fact, instead) : { withdrawn: [fact], added: [] }, { acceptGap })
}

/** One more in a line that may have days without any. */
export function withAdded<T extends DatedFact>(line: Line<T>, fact: T): Plan {
  return taking(line, { withdrawn: [], added: [fact] }, { acceptGap: true })
}

/** Ends one on a day. @throws 400 `dates-out-of-order` when it had not begun: what has never been is a correction */
export function ended<T extends DatedFact>(line: Line<T>, fact: T, day: CalendarDate): Plan {
  refuseOutOfOrder([{ ...fact, until: day }])
  return endedAll(line, [fact], day)
}

/** Ends some on a day, along with something else; those that had ended by then stay as they are, those that would have begun later are withdrawn. */
export function endedAll<T extends DatedFact>(line: Line<T>, some: readonly T[], day: CalendarDate): Plan {
  const revisions = some.map((fact) => endedOn(fact, day))
  return planOf(line, {
    withdrawn: revisions.flatMap((revision) => revision.withdrawn),
    added: revisions.flatMap((revision) => revision.added),
  })
}

function taking<T extends DatedFact>(
  line: Line<T>,
  revision: Revision<T>,
  { acceptGap }: Pick<When, 'acceptGap'>,
): Plan {
  refuseOutOfOrder(revision.added)
  refuseProblems(factsOf(line), lineAfter(line, revision), acceptGap)
  return planOf(line, revision)
}

/** @throws 400 `dates-out-of-order` */
export function refuseOutOfOrder(facts: readonly DatedFact[]): void {
  if (facts.every(isInOrder)) return
  refuse('BAD_REQUEST', 'The end is not after the beginning', {
    reason: 'dates-out-of-order',
    fields: { from: OUT_OF_ORDER },
  })
}

const OUT_OF_ORDER = { sv: 'Slutet kommer inte efter början.', en: 'The end does not come after the beginning.' }

/** Refuses what a change brings about; what was wrong before it is not its fault. @throws 400 `overlap` or `gap` */
export function refuseProblems(before: readonly DatedFact[], after: readonly DatedFact[], acceptGap: boolean): void {
  const known = new Set(problemsOf(before).map(({ message }) => message.sv))
  const [problem] = problemsOf(after).filter(({ code, message }) => {
    return !known.has(message.sv) && !(acceptGap && code === 'gap')
  })
  if (problem) refuseFor(problem, 'from')
}

/** @throws 400 with the domain's own words, at a field */
export function refuseFor({ code, message }: { code: string; message: LocalText }, field: string): never {
  refuse('BAD_REQUEST', message.en ?? message.sv, { reason: code, fields: { [field]: message } })
}
