import { nameMoved, putMoved, putMovedFile } from '@samordning/api/staff'
import { readContent } from '@samordning/content'
import { readFrom, readHistory, type Remark } from '@samordning/content/markdown'
import { isEmpty, loadContent, openDataDirectory, openFileFolder, type StartingContent } from '@samordning/db'
import { FILE_REFUSALS, originalOf, type DocumentContent, type Instant, type MovedDocument } from '@samordning/domain'

/** What was taken in; or, where there are faults, why nothing was. */
export type Imported = { documents: number; files: number; faults: Remark[]; leftOut: Remark[] }

/**
 * Fills a data folder that holds nothing with what `exportContent` wrote, and with the directory, the law and the sources that a first start
 * begins with. Everything or nothing.
 *
 * @throws {Error} when there is something in the data folder already, or a text was changed that somebody had approved
 */
export async function importContent(dataDir: string, folder: string, at: Instant): Promise<Imported> {
  const read = await readFrom(folder)
  const { documents, names } = await readHistory(folder, read)
  const imported = { documents: documents.length, files: read.files.length, faults: read.faults, leftOut: read.leftOut }
  if (read.faults.length > 0) return imported
  await using data = await openDataDirectory(dataDir)
  const { db } = data
  if (!(await isEmpty(db)))
    throw new Error(`${dataDir} holds something already. Move it away, or name another folder in DATA_DIR.`)
  const files = await openFileFolder(dataDir)
  await loadContent(db, startingWith(documents), async (tx) => {
    for (const file of read.files) {
      const refusal = await putMovedFile({ db: tx, folder: files, at }, file)
      if (refusal) imported.faults.push({ file: file.name, line: 1, message: FILE_REFUSALS[refusal].en })
    }
    if (imported.faults.length > 0) throw new Refused()
    await nameMoved(tx, { moved: read.files, names, at })
    for (const document of documents) if (hasPast(document)) await putMoved(tx, document, at)
  }).catch(passUnless(Refused))
  return imported
}

/** Files that can't be taken in: nothing is. */
class Refused extends Error {}

function passUnless(Known: typeof Refused) {
  return (fault: unknown) => {
    if (!(fault instanceof Known)) throw fault
  }
}

type WithPast = MovedDocument & { past: NonNullable<MovedDocument['past']> }

function hasPast(document: MovedDocument): document is WithPast {
  return document.past !== null
}

/** What a first start begins with, but for the texts: those that moved in stand in their place, as far as readers get them as they always were. */
function startingWith(documents: readonly MovedDocument[]): StartingContent {
  const plain = documents.map(originalOf).filter((content) => content !== null)
  const of = <K extends DocumentContent['kind']>(kind: K) =>
    plain.flatMap((content) =>
      content.kind === kind ? [content.value as Extract<DocumentContent, { kind: K }>['value']] : [],
    )
  return {
    ...readContent(),
    news: of('news'),
    reports: of('report'),
    happenings: of('happening'),
    pages: of('page'),
    groupTexts: of('group-text'),
  }
}
