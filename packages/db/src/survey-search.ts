import {
  filesIn,
  piecesOf,
  withFootnotes,
  type CompiledReport,
  type Instant,
  type LocalText,
  type Report,
} from '@samordning/domain'
import { fromJson } from './columns.ts'
import type { Database } from './database.ts'
import * as files from './files.ts'
import { publishedEntries } from './search-entries.ts'
import * as search from './search.ts'
import { findEdition } from './survey-reports.ts'

/** What a compiled report says, for search: all of its texts. Nothing for a report that was not compiled here. */
export async function wordsOfEdition(db: Database, slug: string): Promise<LocalText[]> {
  const edition = await findEdition({ db, known: null, now: LAST }, slug)
  return edition ? textsIn(edition.report) : []
}

/** Makes a report findable by what its newest edition says, for as long as the report is public. */
export async function findableByEdition(tx: Database, slug: string) {
  const rows = await tx
    .selectFrom('report')
    .select(['document', 'public_from', 'public_until'])
    .where('slug', '=', slug)
    .execute()
  const texts = await wordsOfEdition(tx, slug)
  await search.remove(tx, 'report', [slug])
  for (const row of rows) {
    const value = fromJson<Report>(row.document)
    const time = { from: row.public_from as Instant, until: row.public_until as Instant | null }
    const linked = await files.textsOf(
      tx,
      filesIn(value).map(({ target }) => target),
    )
    await search.save(tx, publishedEntries({ kind: 'report', value }, time, { files: linked, texts }))
  }
}

/** After every edition that there is. */
const LAST = '9999-12-31T23:59:59.999Z' as Instant

function textsIn({ parts, footnotes, attachments }: CompiledReport): LocalText[] {
  return [...piecesOf({ parts, footnotes, attachments }).values()].map(({ sv, en }) => ({
    sv: withFootnotes(sv, () => null),
    ...(en !== undefined && { en: withFootnotes(en, () => null) }),
  }))
}
