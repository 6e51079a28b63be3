import { fileUses, type FileUser, type StoredFile } from '@samordning/db'
import { UNTAGGED_PDF, type LocalText } from '@samordning/domain'
import { namesOfAccounts } from '../documents/telling.ts'
import type { StaffContext } from '../context.ts'

/** A file as members are told of it. */
export type FileTold = Omit<StoredFile, 'account'> & {
  /** Who uploaded it, by name. */
  by: string | null
  /** The texts, public now or from a moment to come, that show it or link to it. */
  users: FileUser[]
  /** What is asked of whoever uses it. */
  advice: LocalText | null
}

/** Tells of some files, however many, in as many queries. */
export async function toldFiles({ db, now }: StaffContext, files: readonly StoredFile[]): Promise<FileTold[]> {
  const names = await namesOfAccounts(db)
  const users = await fileUses.listUsers(
    db,
    now,
    files.map(({ id }) => id),
  )
  return files.map(({ account, ...file }) => ({
    ...file,
    by: names.get(account ?? '') ?? null,
    users: users.get(file.id) ?? [],
    advice: adviceOn(file),
  }))
}

/** A PDF without tags wants a text beside it. */
export function adviceOn({ pdf }: Pick<StoredFile, 'pdf'>): LocalText | null {
  return pdf && !pdf.isTagged ? UNTAGGED_PDF : null
}
