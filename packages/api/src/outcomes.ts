import { editions, siteTexts, type Reading } from '@samordning/db'
import {
  hasSurelyCome,
  type Assignment,
  type AssignmentOutcome,
  type CalendarDate,
  type Edition,
  type LawNote,
  type RichText,
} from '@samordning/domain'
import { linkedPdfs, type LinkedPdf } from './files/linked.ts'
import { lawNotesOn } from './law-notes.ts'

/** What somebody has written of what came of an assignment, with what readers are told of it; `text` is null where it was withdrawn. */
export type WrittenOutcome = {
  text: RichText | null
  edition: Edition | null
  lawNotes: LawNote[]
  files: LinkedPdf[]
}

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
): Promise<{ assignment: Assignment; written: WrittenOutcome | null }> {
  const { slug } = assignment
  const [document] = await siteTexts.listOutcomes(at, [slug])
  const edition = (await editions.find(at, { kind: 'outcome', slug })) ?? null
  if (!document) return { assignment, written: edition && { text: null, edition, lawNotes: [], files: [] } }
  const lawNotes = await lawNotesOn({ ...at, on: at.today }, document)
  const written = isTold(document, at)
    ? { text: document.body, edition, lawNotes, files: await linkedPdfs(at, document) }
    : null
  return { assignment: { ...assignment, outcome: document.outcome }, written }
}

function isTold({ outcome }: AssignmentOutcome, { on, today }: { on: CalendarDate; today: CalendarDate }): boolean {
  if (on >= today) return true
  return outcome.kind !== 'unknown' && outcome.on !== null && hasSurelyCome(outcome.on, on)
}
