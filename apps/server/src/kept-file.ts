import { randomUUID } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a file is kept that can be made again, and how many are kept beside it. */
export type Place = { folder: string; name: string; most: number }

/** The file as it was kept, or made now and kept: whole, or not at all. Those that were asked for longest ago are forgotten. */
export async function keptFile(
  { folder, name, most }: Place,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, name)
  const found = await readFile(path).catch(() => null)
  if (found) {
    await utimes(path, new Date(), new Date()).catch(() => {})
    return found
  }
  const made = new Uint8Array(await make())
  await mkdir(folder, { recursive: true })
  const written = join(folder, `${randomUUID()}.tmp`)
  await writeFile(written, made)
  await rename(written, path)
  await forgetOldest(folder, most)
  return made
}

async function forgetOldest(folder: string, most: number) {
  const names = await readdir(folder)
  if (names.length <= most) return
  const aged = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })))
  const oldest = aged.toSorted((one, other) => one.at - other.at).slice(0, names.length - most)
  for (const { name } of oldest) await rm(join(folder, name), { force: true })
}
