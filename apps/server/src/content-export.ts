import { listToMove } from '@samordning/api/staff'
import { exportHistory, exportTo } from '@samordning/content/markdown'
import { files, openBeside, pathOfFile, surveyMoving } from '@samordning/db'
import { FILE_TYPES } from '@samordning/domain'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where the status survey is, whole, within the folder. */
export const SURVEYS = join('history', 'surveys.json')

/**
 * Writes everything that people have written into a folder that is empty or not there: texts, their past, files. The server may be running.
 *
 * @throws {ExportError} when the folder holds something
 */
export async function exportContent(dataDir: string, folder: string): Promise<{ documents: number; files: number }> {
  await using data = openBeside(dataDir)
  // As of one moment, whatever is written meanwhile.
  const { documents, names, stored, surveys } = await data.db.transaction().execute(async (tx) => ({
    documents: await listToMove(tx),
    names: await files.listNamings(tx),
    stored: await files.listAll(tx),
    surveys: await surveyMoving.listToMove(tx),
  }))
  const moved = stored.map(({ id, name, type }) => {
    return { id, name: `${name}.${FILE_TYPES[type].endings[0]}`, path: pathOfFile(dataDir, id) }
  })
  await exportTo(
    folder,
    documents.map(({ content }) => content),
    moved,
  )
  await exportHistory(folder, documents, names)
  const history = join(folder, SURVEYS)
  // Not there where no text has a past.
  await mkdir(dirname(history), { recursive: true })
  await writeFile(history, `${JSON.stringify(surveys, null, 2)}\n`)
  return { documents: documents.length, files: moved.length }
}
