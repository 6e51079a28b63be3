import { editions, type Reading } from '@samordning/db'
import {
  civilTimeOf,
  type CalendarDate,
  type DocumentAddress,
  type Edition,
  type LawNote,
  type LawReference,
  type Provenance,
  type RichText,
} from '@samordning/domain'
import { linkedPdfs, type LinkedPdf } from './files/linked.ts'
import { lawNotesOn } from './law-notes.ts'

/**
 * A text beside facts of what it is about, with what readers are told of it, and the day on which it came to say what it says; `text`,
 * `provenance` and `updated` are null where it was withdrawn.
 */
export type WrittenText = {
  text: RichText | null
  provenance: Provenance | null
  updated: CalendarDate | null
  edition: Edition | null
  lawNotes: LawNote[]
  files: LinkedPdf[]
}

type Text = { body: RichText; describes: readonly LawReference[]; provenance: Provenance }

/** What is written under an address beside such facts: null where nothing is, or has been. */
export async function writtenText(
  at: Reading & { today: CalendarDate },
  address: DocumentAddress,
  text: Text | undefined,
): Promise<WrittenText | null> {
  const edition = (await editions.find(at, address)) ?? null
  if (!text) return edition && { text: null, provenance: null, updated: null, edition, lawNotes: [], files: [] }
  const updated = edition ? civilTimeOf(edition.updated).day : text.provenance.recorded
  const lawNotes = await lawNotesOn({ ...at, on: at.today }, text)
  const { body, provenance } = text
  return { text: body, provenance, updated, edition, lawNotes, files: await linkedPdfs(at, text) }
}
