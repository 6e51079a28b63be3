import { people, seats, type Entry, type FactTable } from '@samordning/db'
import { Slug, missingSuccessor, type CalendarDate, type DatedFact, type Succession } from '@samordning/domain'
import { z } from 'zod'
import { found } from '../../trpc.ts'
import { checkBody } from './bodies.ts'
import { eventOf } from './inputs.ts'
import { factsOf, lineOf, together, type Plan } from './line.ts'
import { agencyLines } from './lines.ts'
import type { Given } from './record-change.ts'
import { ended, endedAll, refuseFor } from './revising.ts'

/** `successor`: the body that takes over; null, with `abolished`, when none does; left out when a succession stands already. */
export const Ending = eventOf({
  slug: Slug,
  kind: z.enum(['renamed', 'merged-into', 'abolished']),
  successor: Slug.nullable().optional(),
})

/** Closes on a day a body's existence, names and terms, its seats, appointments and ways to be reached, and says what became of it. */
export async function endOfAgency({ at, provenance }: Given, input: z.output<typeof Ending>): Promise<Plan> {
  const { slug, kind, successor, from: day } = input
  const { record, names, terms, successions } = await agencyLines(at, slug)
  checkSuccessor(input, factsOf(successions))
  await checkBody(at, successor ?? null, 'successor')
  const sits = await seats.listSeats(at, slug)
  const step = { kind, from: slug, to: successor ?? null, on: day, provenance }
  return together(
    ended(record, found(factsOf(record)[0], 'agency'), day),
    endedAll(names, factsOf(names), day),
    endedAll(terms, factsOf(terms), day),
    endedEach('membership', sits.members, day),
    endedEach('convenership', sits.conveners, day),
    endedEach('representation', sits.representatives, day),
    endedEach('support_line_owner', sits.lines, day),
    endedEach('appointment', ofThis(slug, await people.listAppointmentEntries(at, { agency: slug })), day),
    endedEach('contact_point', ofThis(slug, await people.listContactEntries(at, [slug])), day),
    { withdrawn: [], added: successor === undefined ? [] : [{ table: 'succession', of: slug, fact: step }] },
  )
}

const ofThis = <T>(of: Slug, entries: readonly Entry<T>[]) => entries.map((entry) => ({ ...entry, of }))

function endedEach<T extends DatedFact>(
  table: FactTable,
  entries: readonly (Entry<T> & { of: string })[],
  day: CalendarDate,
): Plan {
  return together(...entries.map((entry) => endedAll(lineOf(table, entry.of, [entry]), [entry.fact], day)))
}

/** @throws 400 `successor-missing` */
function checkSuccessor({ slug, kind, successor, from }: z.output<typeof Ending>, known: readonly Succession[]) {
  const isTold = successor !== undefined
  const missing = isTold ? null : missingSuccessor({ slug, until: from }, known)
  if (missing) refuseFor(missing, 'successor')
  if (isTold && (successor === slug || (successor === null) !== (kind === 'abolished')))
    refuseFor({ code: 'successor-missing', message: MISSING }, 'successor')
}

const MISSING = {
  sv: 'Ange vilken myndighet som tar över, eller att ingen gör det.',
  en: 'Say which body takes over, or that none does.',
}
