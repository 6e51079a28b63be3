import { variantsIn, type FileVariants } from '@samordning/api/files'
import { files, openFileFolder, type Database, type FileFolder } from '@samordning/db'

/** The files of one process, and what is made of them. */
export type StoredFiles = { folder: FileFolder; variants: FileVariants }

/** Opens the folder of files. Of what an earlier process was about to take in, nothing is left. */
export async function openFiles(dataDir: string, db: Database): Promise<StoredFiles> {
  const folder = await openFileFolder(dataDir)
  await folder.removeOrphans(await files.listIds(db))
  return { folder, variants: variantsIn(folder) }
}
