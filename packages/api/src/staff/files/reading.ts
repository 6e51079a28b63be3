import { files, type StoredFile } from '@samordning/db'
import type { FileId, Slug } from '@samordning/domain'
import type { StaffContext } from '../context.ts'
import { admit } from '../trpc.ts'

/** A file by its id, or the one that stands at a name, for somebody who writes or reads texts, public or not. @throws 401, 403 */
export async function findForStaff(ctx: StaffContext, idOrName: FileId | Slug): Promise<StoredFile | undefined> {
  const { db } = await admit(ctx, 'document.read')
  return (await files.find(db, idOrName)) ?? (await files.listNamed(db, idOrName))[0]
}
