import { FILE_TYPES, isFileName, type FileRefusal, type FileType } from '@samordning/domain'
import { fileTypeFromBlob } from 'file-type'
import { openAsBlob } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { factsOfPdf, type PdfFacts } from './pdf.ts'
import { factsOfPicture, type PictureFacts } from './picture.ts'

/** What a file turned out to be. */
export type FileFacts =
  { type: Exclude<FileType, 'application/pdf'>; picture: PictureFacts } | { type: 'application/pdf'; pdf: PdfFacts }

/** A file's facts, or why it is not taken in. */
export type Inspected = { facts: FileFacts; refusal?: never } | { refusal: FileRefusal; facts?: never }

/**
 * Reads a file by its content, whatever it is called, to its last byte: what is passed here can be shown.
 * @param name as it was uploaded; an ending that belongs to another type is refused
 */
export async function inspectFile(path: string, name: string): Promise<Inspected> {
  if (!isFileName(name)) return { refusal: 'name' }
  // @NOTE `fileTypeFromFile` loads a library by a name that no bundler sees.
  const type = (await fileTypeFromBlob(await openAsBlob(path)))?.mime
  if (!isAccepted(type)) return { refusal: 'type' }
  const { endings, largest } = FILE_TYPES[type]
  if (!(endings as readonly string[]).includes(extname(name).slice(1).toLowerCase())) return { refusal: 'other-ending' }
  if ((await stat(path)).size > largest) return { refusal: 'size' }
  if (type === 'application/pdf') {
    const pdf = await factsOfPdf(await readFile(path))
    return typeof pdf === 'string' ? { refusal: pdf } : { facts: { type, pdf } }
  }
  const picture = await factsOfPicture(path)
  return typeof picture === 'string' ? { refusal: picture } : { facts: { type, picture } }
}

function isAccepted(type: string | undefined): type is FileType {
  return type !== undefined && Object.hasOwn(FILE_TYPES, type)
}
