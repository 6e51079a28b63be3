import { listToMove } from '@samordning/api/staff'
import { exportHistory, exportTo } from '@samordning/content/markdown'
import { files, openBeside, pathOfFile } from '@samordning/db'
import { FILE_TYPES } from '@samordning/domain'

/**
 * Writes everything that people have written into a folder that is empty or not there: texts, their past, files. The server may be running.
 *
 * @throws {ExportError} when the folder holds something
 */
export async function exportContent(dataDir: string, folder: string): Promise<{ documents: number; files: number }> {
  await using data = openBeside(dataDir)
  // As of one moment, whatever is written meanwhile.
  const { documents, names, stored } = await data.db.transaction().execute(async (tx) => ({
    documents: await listToMove(tx),
    names: await files.listNamings(tx),
    stored: await files.listAll(tx),
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
  return { documents: documents.length, files: moved.length }
}
