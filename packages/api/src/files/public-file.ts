import { fileUses, type StoredFile } from '@samordning/db'
import { endOfDay, type FileId, type Slug } from '@samordning/domain'
import type { Context } from '../trpc.ts'

/** A file that a public text shows or links to at this moment; of those that have stood at a name, the last of which that is true. */
export async function findForReaders(ctx: Context, idOrName: FileId | Slug): Promise<StoredFile | undefined> {
  const at = { db: ctx.db, known: null, now: ctx.now ?? endOfDay(ctx.today) }
  return (await fileUses.findPublic(at, idOrName)) ?? fileUses.findPublicAt(at, idOrName)
}
