import type { WrittenText } from '@samordning/api'
import type { LocalText } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Notice } from '../components/notice.tsx'
import { RichText } from '../components/rich-text.tsx'
import { inLocale, langOf } from '../components/text.tsx'
import { LawNotes } from '../law/law-notes.tsx'
import { SwedishTextNote } from '../stories/swedish-text-note.tsx'
import { ChangeLog } from './change-log.tsx'
import { EditionNotes } from './edition-notes.tsx'
import { TextSources } from './text-sources.tsx'

/** What somebody has written beside the facts of a page; where that was withdrawn, why. */
export function Written({ written }: { written: WrittenText | null }) {
  if (written === null) return null
  const { text, provenance, edition, lawNotes, files } = written
  if (text === null) return edition?.tombstone && <WithdrawnText reason={edition.tombstone.reason} />
  return (
    <>
      <EditionNotes edition={edition} then={null} />
      <LawNotes notes={lawNotes} />
      <SwedishTextNote body={text} />
      <RichText blocks={text} files={files} />
      {provenance && text.length > 0 && <TextSources of={provenance} />}
      <ChangeLog edition={edition} />
    </>
  )
}

function WithdrawnText({ reason }: { reason: LocalText }) {
  return (
    <Notice kind="info" title={m.editions_withdrawn_text()}>
      <p lang={langOf(reason)}>{inLocale(reason)}</p>
    </Notice>
  )
}
