import { FileId, type DocumentContent, type DocumentKind } from '@samordning/domain'
import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createReadStream, type Dirent } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { contentOf, type MarkdownFile } from './document.ts'
import { FOLDERS, isFileName, type StoredFile } from './export-folder.ts'
import type { Remark } from './syntax.ts'

/** What a folder holds. Where there are faults, nothing of it should be taken; what was left out is for a person to know. */
export type ReadFolder = { documents: DocumentContent[]; files: StoredFile[]; faults: Remark[]; leftOut: Remark[] }

/** `history` is read by a module of its own. */
const OURS = new Set<string>([...Object.values(FOLDERS), 'files', 'history'])
const NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(sv|en)\.md$/

/**
 * Reads what `exportTo` wrote. Names in remarks are paths within the folder. Nothing is followed out of it: a symbolic link is a fault.
 * @throws when the folder itself cannot be read
 */
export async function readFrom(folder: string): Promise<ReadFolder> {
  const read: ReadFolder = { documents: [], files: [], faults: [], leftOut: [] }
  const names = await namesIn(folder, '', read)
  for (const name of names)
    if (!OURS.has(name)) read.leftOut.push({ file: name, line: 1, message: 'is no folder of ours, and is left out' })
  if (names.includes('files')) await readFiles(folder, read)
  for (const [kind, name] of Object.entries(FOLDERS) as [DocumentKind, string][]) {
    if (names.includes(name)) await readDocuments(folder, kind, read)
  }
  return read
}

/** The names in a folder, in one order everywhere. Below the first, a folder holds either folders or files. */
async function namesIn(folder: string, path: string, read: ReadFolder): Promise<string[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true })
  const kept = entries.filter((entry) => {
    const fault = faultOf(entry, path)
    if (fault !== null) addFault(read, join(path, entry.name), fault)
    return fault === null
  })
  return kept.map(({ name }) => name).sort()
}

function faultOf(entry: Dirent, path: string): string | null {
  if (entry.isSymbolicLink()) return 'leads out of the folder: it is a symbolic link'
  if (path === '') return entry.isDirectory() || !OURS.has(entry.name) ? null : 'is not a folder'
  if (path === 'files') return entry.isDirectory() ? null : 'is not called by the checksum of a file'
  return entry.isFile() ? null : 'is not a file'
}

function addFault(read: ReadFolder, file: string, message: string) {
  read.faults.push({ file, line: 1, message })
}

async function readFiles(folder: string, read: ReadFolder) {
  for (const id of await namesIn(folder, 'files', read)) {
    const [name, ...more] = await namesIn(folder, `files/${id}`, read)
    if (name === undefined || more.length > 0) addFault(read, `files/${id}`, 'does not hold one file')
    else {
      const path = join(folder, 'files', id, name)
      const fault = await faultOfFile({ id, name, path })
      if (fault === null) read.files.push({ id, name, path })
      else addFault(read, `files/${id}/${name}`, fault)
    }
  }
}

async function faultOfFile({ id, name, path }: StoredFile): Promise<string | null> {
  if (!FileId.safeParse(id).success) return 'stands in a folder that is not called by the checksum of a file'
  if (!isFileName(name)) return 'has a part of a path in its name'
  return (await checksumOf(path)) === id ? null : 'is not the file that its checksum is of'
}

async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

async function readDocuments(folder: string, kind: DocumentKind, read: ReadFolder) {
  const names = await namesIn(folder, FOLDERS[kind], read)
  const slugs = new Map<string, string>()
  for (const name of names) {
    const [, slug, language] = NAME.exec(name) ?? []
    const file = `${FOLDERS[kind]}/${name}`
    if (!slug) addFault(read, file, 'is not called as a document is: an address name, .sv or .en, and .md')
    else if (language === 'sv') {
      await readDocument({ folder, kind, slug, hasEnglish: names.includes(`${slug}.en.md`) }, read, slugs)
    } else if (!names.includes(`${slug}.sv.md`)) addFault(read, file, `has no ${slug}.sv.md beside it`)
  }
}

type Place = { folder: string; kind: DocumentKind; slug: string; hasEnglish: boolean }

async function readDocument({ folder, kind, slug, hasEnglish }: Place, read: ReadFolder, slugs: Map<string, string>) {
  const name = `${FOLDERS[kind]}/${slug}`
  const sv = await textFile(folder, `${name}.sv.md`)
  const en = hasEnglish ? await textFile(folder, `${name}.en.md`) : null
  if (sv === null || (hasEnglish && en === null)) {
    return addFault(read, `${name}.${sv === null ? 'sv' : 'en'}.md`, 'is not a text in UTF-8')
  }
  const { content, faults, leftOut } = contentOf(sv, en)
  read.faults.push(...faults, ...filesMissing([sv, ...(en ? [en] : [])], read.files))
  read.leftOut.push(...leftOut)
  if (!content) return
  const tell = (line: number, message: string) => read.faults.push({ file: sv.file, line, message })
  const other = slugs.get(content.value.slug)
  if (content.kind !== kind)
    tell(lineOf(sv.text, 'document'), `is of the kind "${content.kind}", in the folder of another`)
  if (other) tell(lineOf(sv.text, 'slug'), `has the slug "${content.value.slug}", as ${other} has`)
  else if (content.value.slug !== slug)
    tell(lineOf(sv.text, 'slug'), `has the slug "${content.value.slug}", and another name`)
  slugs.set(content.value.slug, sv.file)
  read.documents.push(content)
}

/** Null when its bytes are no text. A mark of byte order, as Windows sets it, is no part of a text. */
async function textFile(folder: string, file: string): Promise<MarkdownFile | null> {
  const bytes = await readFile(join(folder, file))
  return isUtf8(bytes) ? { file, text: new TextDecoder().decode(bytes) } : null
}

function lineOf(text: string, name: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(`${name}:`)) + 1
}

/** References to files that did not come along. */
function filesMissing(texts: readonly MarkdownFile[], files: readonly StoredFile[]): Remark[] {
  const there = new Set(files.map(({ id }) => id))
  return texts.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((words, index) =>
        [...words.matchAll(/ref:file\/([0-9a-f]{64})/g)].flatMap(([, id = '']) =>
          there.has(id) ? [] : [{ file, line: index + 1, message: `the file ${id} is missing in files` }],
        ),
      ),
  )
}
