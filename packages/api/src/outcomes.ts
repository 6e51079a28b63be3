import { siteTexts, type Reading } from '@samordning/db'
import { hasSurelyCome, type Assignment, type AssignmentOutcome, type CalendarDate } from '@samordning/domain'
import { writtenText, type WrittenText } from './written-text.ts'

/** Assignments with what came of them in the words of those who have written of it: that takes the place of what was known before. */
export async function withOutcomes(at: Reading, all: readonly Assignment[]): Promise<Assignment[]> {
  const outcomes = await siteTexts.listOutcomes(at)
  const written = new Map(outcomes.map(({ slug, outcome }) => [slug, outcome]))
  return all.map((assignment) => ({ ...assignment, outcome: written.get(assignment.slug) ?? assignment.outcome }))
}

/** The same for one, and what is written of it: on a day that has been, of an outcome that had come by then. */
export async function withOutcome(
  at: Reading & { on: CalendarDate; today: CalendarDate },
  assignment: Assignment,
): Promise<{ assignment: Assignment; written: WrittenText | null }> {
  const { slug } = assignment
  const [document] = await siteTexts.listOutcomes(at, [slug])
  const written = await writtenText(at, { kind: 'outcome', slug }, document)
  if (!document) return { assignment, written }
  return {
    assignment: { ...assignment, outcome: document.outcome },
    written: isTold(document, at) ? written : null,
  }
}

function isTold({ outcome }: AssignmentOutcome, { on, today }: { on: CalendarDate; today: CalendarDate }): boolean {
  if (on >= today) return true
  return outcome.kind !== 'unknown' && outcome.on !== null && hasSurelyCome(outcome.on, on)
}
