import { FileId, type DocumentContent, type DocumentKind } from '@samordning/domain'
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

const NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(sv|en)\.md$/

/**
 * Reads what `exportTo` wrote. Names in remarks are paths within the folder. Nothing is followed out of it: a symbolic link is a fault.
 * @throws when the folder itself cannot be read
 */
export async function readFrom(folder: string): Promise<ReadFolder> {
  const read: ReadFolder = { documents: [], files: [], faults: [], leftOut: [] }
  const known = new Set<string>([...Object.values(FOLDERS), 'files'])
  const names = await namesIn(folder, '', read)
  for (const name of names)
    if (!known.has(name)) read.leftOut.push({ file: name, line: 1, message: 'is no folder of ours, and is left out' })
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
    if (fault !== null) read.faults.push({ file: join(path, entry.name), line: 1, message: fault })
    return fault === null
  })
  return kept.map(({ name }) => name).sort()
}

function faultOf(entry: Dirent, path: string): string | null {
  if (entry.isSymbolicLink()) return 'leads out of the folder: it is a symbolic link'
  if (path === '') return null
  if (path === 'files') return entry.isDirectory() ? null : 'is not called by the checksum of a file'
  return entry.isFile() ? null : 'is not a file'
}

async function readFiles(folder: string, read: ReadFolder) {
  for (const id of await namesIn(folder, 'files', read)) {
    const place = `files/${id}`
    if (!FileId.safeParse(id).success) {
      read.faults.push({ file: place, line: 1, message: 'is not called by the checksum of a file' })
      continue
    }
    const [name, ...more] = await namesIn(folder, place, read)
    const path = join(folder, place, name ?? '')
    if (name === undefined || more.length > 0)
      read.faults.push({ file: place, line: 1, message: 'does not hold one file' })
    else if (!isFileName(name))
      read.faults.push({ file: `${place}/${name}`, line: 1, message: 'has a part of a path in its name' })
    else if ((await checksumOf(path)) !== id)
      read.faults.push({ file: `${place}/${name}`, line: 1, message: 'is not the file that its checksum is of' })
    else read.files.push({ id, name, path })
  }
}

async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

async function readDocuments(folder: string, kind: DocumentKind, read: ReadFolder) {
  const place = FOLDERS[kind]
  const names = await namesIn(folder, place, read)
  const slugs = new Map<string, string>()
  for (const name of names) {
    const [, slug, language] = NAME.exec(name) ?? []
    const file = `${place}/${name}`
    if (!slug)
      read.faults.push({
        file,
        line: 1,
        message: 'is not called as a document is: an address name, .sv or .en, and .md',
      })
    else if (language === 'sv')
      await readDocument({ folder, kind, slug, hasEnglish: names.includes(`${slug}.en.md`) }, read, slugs)
    else if (!names.includes(`${slug}.sv.md`))
      read.faults.push({ file, line: 1, message: `has no ${slug}.sv.md beside it` })
  }
}

type Place = { folder: string; kind: DocumentKind; slug: string; hasEnglish: boolean }

async function readDocument({ folder, kind, slug, hasEnglish }: Place, read: ReadFolder, slugs: Map<string, string>) {
  const fileIn = async (language: string): Promise<MarkdownFile> => {
    const file = `${FOLDERS[kind]}/${slug}.${language}.md`
    return { file, text: await readFile(join(folder, file), 'utf8') }
  }
  const sv = await fileIn('sv')
  const en = hasEnglish ? await fileIn('en') : null
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
