import type { DocumentContent, DocumentKind, FileId } from '@samordning/domain'
import { constants } from 'node:fs'
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { contentOf, markdownOf } from './document.ts'

/** A file of ours: its checksum, what it is called, and where its bytes are. */
export type StoredFile = { id: FileId; name: string; path: string }

/** The folder that documents of a kind stand in, below the one that is moved. Files stand in `files`, each below its checksum. */
export const FOLDERS = { news: 'news', page: 'pages', report: 'reports', happening: 'happenings', outcome: 'outcomes', 'group-text': 'group-texts' } as const satisfies Record<DocumentKind, string> // prettier-ignore

/** Nothing can be moved out: the message says why, and what it is about. */
export class ExportError extends Error {
  override name = 'ExportError'
}

/**
 * Writes documents and files into a folder that is empty, or not there yet. Each document is read back before it is written.
 * @throws {ExportError} when the folder holds something, two documents of a kind have one slug, a name is not the name of a file, or a
 * text cannot be written without loss (it holds a character that no text file has)
 */
export async function exportTo(
  folder: string,
  documents: Iterable<DocumentContent>,
  files: Iterable<StoredFile>,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) throw new ExportError(`${folder} is not empty`)
  for (const content of documents) await writeDocument(folder, content)
  for (const { id, name, path } of files) {
    if (!isFileName(name)) throw new ExportError(`"${name}" is not the name of a file (${id})`)
    await mkdir(join(folder, 'files', id), { recursive: true })
    await copyFile(path, join(folder, 'files', id, name), constants.COPYFILE_EXCL)
  }
}

async function writeDocument(folder: string, content: DocumentContent) {
  const name = `${FOLDERS[content.kind]}/${content.value.slug}`
  const { sv, en } = markdownOf(content)
  const read = contentOf({ file: name, text: sv }, en === null ? null : { file: name, text: en })
  // Through JSON, since a value that is missing may also be there and undefined.
  if (!isDeepStrictEqual(read.content, JSON.parse(JSON.stringify(content))))
    throw new ExportError(`${name} cannot be written as Markdown without loss`)
  await mkdir(join(folder, FOLDERS[content.kind]), { recursive: true })
  await writeNew(join(folder, `${name}.sv.md`), sv)
  if (en !== null) await writeNew(join(folder, `${name}.en.md`), en)
}

async function writeNew(path: string, text: string) {
  await writeFile(path, text, { flag: 'wx' }).catch((fault: NodeJS.ErrnoException) => {
    throw fault.code === 'EEXIST' ? new ExportError(`${path} would be written twice`) : fault
  })
}

/** Whether a name is one of a file, on any system: no way to another folder, and nothing hidden. */
export function isFileName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- a name with a control character is no name on some systems, and a trap on others
  return name !== '' && !name.startsWith('.') && !/[/\\:\u0000-\u001f]/.test(name)
}
