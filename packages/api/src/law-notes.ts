import { legislation, type Known } from '@samordning/db'
import { lawNotes, type CalendarDate, type LawNote, type LawReference } from '@samordning/domain'

/** What the law that a text describes has become by the day asked about. */
export async function lawNotesOn(
  at: Known & { on: CalendarDate },
  text: { describes: readonly LawReference[] },
): Promise<LawNote[]> {
  if (text.describes.length === 0) return []
  return lawNotes(text, await legislation.listScales(at), at.on)
}
