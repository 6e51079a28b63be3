import { files, type Database } from '@samordning/db'
import { MORNING } from './office.ts'

/** What is known of a PDF that was taken in under a name, without its bytes. Tells its id. */
export async function aStoredFile(db: Database, name: string, pair = 'a1'): Promise<string> {
  const by = { account: null, at: MORNING }
  const pdf = { pages: 12, isTagged: false }
  const id = pair.repeat(32)
  await files.insert(db, { id, type: 'application/pdf', bytes: 1_200_000, picture: null, pdf, text: 'Ord', ...by })
  await files.name(db, { name, file: id, ...by })
  return id
}
