import { files, type Database, type FileFolder } from '@samordning/db'
import { LARGEST_FILE, type FileRefusal, type Instant, type MovedName } from '@samordning/domain'
import { createReadStream } from 'node:fs'
import { columnsOf, nameFrom } from './uploading.ts'

/** A file that has come along: its checksum, and where it lies under which name. */
type Moved = { id: string; name: string; path: string }

/** Takes in a file that was moved here, as one is that is uploaded, with nobody as its sender. Its names are given by `nameMoved`. */
export async function putMovedFile(
  { db, folder, at }: { db: Database; folder: FileFolder; at: Instant },
  { name, path }: Moved,
): Promise<FileRefusal | undefined> {
  const received = await folder.receive(createReadStream(path), LARGEST_FILE)
  if (received === 'too-large') return 'size'
  await using file = received
  // Loaded when it is needed: it would cost every process 60 MB.
  const { inspectFile } = await import('../../files/inspect-file.ts')
  const { facts, refusal } = await inspectFile(file.path, name)
  if (refusal !== undefined) return refusal
  await file.keep()
  await files.insert(db, { id: file.id, bytes: file.bytes, ...columnsOf(facts), account: null, at })
  return undefined
}

/** Gives files the names that they had, in the same order; a file that came without gets the one that it lies under. */
export async function nameMoved(
  tx: Database,
  { moved, names, at }: { moved: readonly Moved[]; names: readonly MovedName[]; at: Instant },
) {
  for (const { name, file, at: then } of names) await files.name(tx, { name, file, account: null, at: then })
  const isNamed = new Set(names.map(({ file }) => file))
  for (const { id, name } of moved) {
    if (isNamed.has(id)) continue
    await files.name(tx, { name: await files.freeName(tx, nameFrom(name)), file: id, account: null, at })
  }
}
