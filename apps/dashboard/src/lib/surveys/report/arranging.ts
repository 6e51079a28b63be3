import type { StaffInputs, StaffOutputs } from '@samordning/api/staff-client'
import { isEqual, respondentKey, type Arrangement, type ParagraphEdit } from '@samordning/domain'
import { invalidate } from '$app/navigation'
import { ask } from '../../ask.ts'
import { faultOf } from '../../fault.ts'
import { saying } from '../../saying.svelte.ts'
import { server } from '../../staff.ts'
import { undoing } from './undoing.svelte.ts'

export type Read = StaffOutputs['surveys']['report']
export type OneChapter = Arrangement['chapters'][number]
export type Part = Read['report']['parts'][number]
export type Placed = Read['report']['answers'][number]
/** Which paragraph of whose answer. */
export type Place = Pick<ParagraphEdit, 'group' | 'agency' | 'question' | 'paragraph'>

/** A change of how a report is put together: what it makes of it, and the part of it that it was made from. */
export type Change = {
  make: (arrangement: Arrangement) => Arrangement
  of: (arrangement: Arrangement) => unknown
  done: string
}

/** Every page of a report depends on it: what others do with it, and with the answers in it, comes by itself. */
export const REPORT = 'staff:report'

/**
 * Saves a change and shows the report with it. Where somebody else has changed another part meanwhile, the change is made to theirs.
 *
 * @throws what the server refused; `not-latest` where they have changed the same part: the report is read again by then
 */
export async function arrange({ number, arrangement }: Pick<Read, 'number' | 'arrangement'>, change: Change) {
  const send = async (base: number, before: Arrangement) => {
    const input = { report: before.slug, base, arrangement: change.make(before) } as StaffInputs['surveys']['arrange']
    const saved = await ask(() => server.surveys.arrange.mutate(input))
    undoing.saved(saved.number, before)
  }
  try {
    await send(number, arrangement)
  } catch (error) {
    const { reason, current } = faultOf(error)
    if (reason !== 'not-latest') throw error
    const theirs = current as Pick<Read, 'number' | 'arrangement'>
    if (!isEqual(change.of(theirs.arrangement), change.of(arrangement))) {
      await invalidate(REPORT)
      throw error
    }
    await send(theirs.number, theirs.arrangement)
  }
  await invalidate(REPORT)
  saying.say(change.done)
}

/** The chapter of a key. */
export function chapterOf({ chapters }: Arrangement, key: string): OneChapter | undefined {
  return chapters.find((one) => one.key === key)
}

/** The same, with another chapter in the place of one; null takes it away. */
export function withChapter(arrangement: Arrangement, key: string, chapter: OneChapter | null): Arrangement {
  return { ...arrangement, chapters: arrangement.chapters.flatMap((one) => (one.key === key ? (chapter ?? []) : one)) }
}

/** The same, with a chapter one step nearer to the beginning (-1) or to the end (1). */
export function withMoved(arrangement: Arrangement, key: string, step: -1 | 1): Arrangement {
  const from = arrangement.chapters.findIndex((one) => one.key === key)
  const chapters = [...arrangement.chapters]
  chapters.splice(from + step, 0, ...chapters.splice(from, 1))
  return { ...arrangement, chapters }
}

/** The same, with a paragraph edited by hand; null leaves it as it was answered. */
export function withEdit(arrangement: Arrangement, place: Place, edit: ParagraphEdit | null): Arrangement {
  const others = arrangement.edits.filter((one) => !isAt(one, place))
  return { ...arrangement, edits: edit ? [...others, edit] : others }
}

/** What was made by hand of a paragraph. */
export function editAt({ edits }: Arrangement, place: Place): ParagraphEdit | undefined {
  return edits.find((one) => isAt(one, place))
}

function isAt(edit: ParagraphEdit, place: Place): boolean {
  const isSamePlace = respondentKey(edit) === respondentKey(place) && edit.question === place.question
  return isSamePlace && edit.paragraph === place.paragraph
}

/** Where the answer to a question stands on the page: what leads to it leads here. */
export function placeOf({ group, agency, question }: Omit<Place, 'paragraph'>): string {
  return `svar-${group}-${agency}-${question}`
}

/** The compiled parts of each chapter, in their order; every chapter begins with a heading of level 2. */
export function partsByChapter(parts: readonly Part[]): Map<string, Part[]> {
  const chapters = new Map<string, Part[]>()
  let current: Part[] = []
  for (const part of parts) {
    if (part.type === 'heading' && part.level === 2) chapters.set(part.id, (current = []))
    current.push(part)
  }
  return chapters
}
