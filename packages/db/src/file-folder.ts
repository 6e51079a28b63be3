import { FileId } from '@samordning/domain'
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, writeFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

/** A file that has come whole and is on the disk, but is not kept yet: it goes away when it is disposed of, unless kept before. */
export type ReceivedFile = {
  id: FileId
  bytes: number
  path: string
  /** Moves it to where `pathOf` finds it. The same bytes are kept once. */
  keep(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** The files of one process: `files/ab/<id>` in the data folder, by what they hold, and beside each what was made of it. */
export type FileFolder = {
  pathOf(id: FileId): string
  /** Where something made of a file is, such as a smaller picture (`<id>.320.avif`): there whole, or not at all. */
  pathBeside(id: FileId, name: string): string
  keepBeside(id: FileId, name: string, bytes: Uint8Array): Promise<void>
  receive(from: AsyncIterable<Uint8Array>, largest: number): Promise<ReceivedFile | 'too-large'>
  /** Removes what no row tells of, and what was made of it: a process that was killed between keeping a file and writing its row left it. */
  removeOrphans(known: ReadonlySet<FileId>): Promise<FileId[]>
}

/** Where a file lies in the data folder of a process, which may be another one. */
export function pathOfFile(dataDirectory: string, id: FileId): string {
  return join(dataDirectory, 'files', id.slice(0, 2), FileId.parse(id))
}

/** Opens the folder, and removes what was on its way when the process before this one ended. */
export async function openFileFolder(dataDirectory: string): Promise<FileFolder> {
  const root = join(dataDirectory, 'files')
  const incoming = join(root, 'incoming')
  await rm(incoming, { recursive: true, force: true })
  await mkdir(incoming, { recursive: true })
  const folderOf = (id: FileId) => join(root, id.slice(0, 2))
  const pathOf = (id: FileId) => join(folderOf(id), FileId.parse(id))
  const pathBeside = (id: FileId, name: string) => `${pathOf(id)}.${name}`

  async function keep(path: string, id: FileId) {
    await mkdir(folderOf(id), { recursive: true })
    await rename(path, pathOf(id))
    await flush(folderOf(id))
    await flush(root)
  }

  return {
    pathOf,
    pathBeside,
    // Made again when it is lost: nothing has to reach the disk before anything else.
    async keepBeside(id, name, bytes) {
      const path = join(incoming, randomUUID())
      await writeFile(path, bytes, { mode: 0o600 })
      await rename(path, pathBeside(id, name))
    },
    async receive(from, largest) {
      const path = join(incoming, randomUUID())
      const drop = () => rm(path, { force: true })
      try {
        const written = await write(from, path, largest)
        if (written !== 'too-large')
          return { ...written, path, keep: () => keep(path, written.id), [Symbol.asyncDispose]: drop }
        await drop()
        return written
      } catch (error) {
        await drop()
        throw error
      }
    },
    async removeOrphans(known) {
      const names = await readdir(root, { recursive: true, withFileTypes: true })
      const orphans = names.filter((entry) => {
        const id = FileId.safeParse(entry.name.split('.')[0])
        return entry.isFile() && id.success && !known.has(id.data)
      })
      for (const { parentPath, name } of orphans) await rm(join(parentPath, name))
      return orphans.map(({ name }) => name)
    },
  }
}

/** Writes what comes, a piece at a time, until its end or until it is too much. */
async function write(from: AsyncIterable<Uint8Array>, path: string, largest: number) {
  const file: FileHandle = await open(path, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const piece of from) {
      bytes += piece.byteLength
      if (bytes > largest) return 'too-large'
      hash.update(piece)
      await file.writeFile(piece)
    }
    await file.sync()
    return { id: hash.digest('hex'), bytes }
  } finally {
    await file.close()
  }
}

// @NOTE A name is only on the disk for sure when its folder is.
async function flush(folder: string) {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
