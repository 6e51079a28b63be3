import type { FileFolder, StoredFile } from '@samordning/db'
import { PICTURE_FORMATS, nameOfVariant, type FileVariant } from '@samordning/domain'
import { access, readFile } from 'node:fs/promises'
import { inTurn } from './in-turn.ts'

/** Bytes to send: where they lie, and what they are. */
export type Served = { path: string; type: string }

/** What files are served as. */
export type FileVariants = (file: StoredFile, variant: FileVariant) => Promise<Served | null>

/**
 * Files of a folder as they are asked for; pictures in a width are made when somebody asks for the first time, and kept. Null for what is
 * never served: a picture as it was uploaded says where it was taken and by whose camera; and for a PDF whose first page can't be drawn.
 */
export function variantsIn(folder: FileFolder): FileVariants {
  const making = new Map<string, Promise<Served | null>>()
  return async (file, variant) => {
    if (variant === 'original') return file.pdf && { path: folder.pathOf(file.id), type: file.type }
    const path = folder.pathBeside(file.id, nameOfVariant(variant))
    const served = { path, type: PICTURE_FORMATS[variant.format] }
    if (await isThere(path)) return served
    // Several who ask at once wait for the same.
    const made = making.get(path) ?? inTurn(async () => ((await make(folder, file, variant)) ? served : null))
    making.set(path, made)
    try {
      return await made
    } finally {
      making.delete(path)
    }
  }
}

async function make(folder: FileFolder, file: StoredFile, variant: Exclude<FileVariant, 'original'>): Promise<boolean> {
  // Loaded when somebody needs them: they would cost every process 40 MB.
  const { pictureIn } = await import('./picture.ts')
  const original = folder.pathOf(file.id)
  const source = file.pdf ? await (await import('./first-page.ts')).firstPage(await readFile(original)) : original
  if (source === null) return false
  await folder.keepBeside(file.id, nameOfVariant(variant), await pictureIn(source, variant.width, variant.format))
  return true
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
