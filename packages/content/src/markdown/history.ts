import {
  EnglishMarks,
  FileId,
  MovedName,
  MovedStep,
  type DocumentContent,
  type MovedDocument,
} from '@samordning/domain'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { contentOf, markdownOf } from './document.ts'
import { FOLDERS } from './export-folder.ts'
import type { ReadFolder } from './import-folder.ts'

/** What documents were before, and what was done with them: `history/news/<slug>/steps.yaml`, `history/news/<slug>/3.sv.md`. */
export const HISTORY = 'history'
const STEPS = 'steps.yaml'
const NAMES = 'files.yaml'

const Kept = z.object({ steps: z.array(MovedStep), english: z.record(z.string(), EnglishMarks) })
const Names = z.array(MovedName.extend({ file: FileId }))

/** Writes the past of documents and of files into a folder that `exportTo` has written. */
export async function exportHistory(
  folder: string,
  documents: Iterable<MovedDocument>,
  names: readonly MovedName[],
): Promise<void> {
  for (const { content, past } of documents) {
    if (past === null) continue
    const place = join(folder, placeOf(content))
    await mkdir(place, { recursive: true })
    const english = Object.fromEntries(past.revisions.map((revision) => [revision.number, revision.english]))
    await writeFile(join(place, STEPS), yamlOf({ steps: past.steps, english }), { flag: 'wx' })
    for (const revision of past.revisions) await writeRevision(join(place, String(revision.number)), revision.content)
  }
  if (names.length === 0) return
  await mkdir(join(folder, HISTORY), { recursive: true })
  await writeFile(join(folder, HISTORY, NAMES), yamlOf(names), { flag: 'wx' })
}

async function writeRevision(path: string, content: DocumentContent) {
  const { sv, en } = markdownOf(content)
  await writeFile(`${path}.sv.md`, sv, { flag: 'wx' })
  if (en !== null) await writeFile(`${path}.en.md`, en, { flag: 'wx' })
}

function placeOf({ kind, value }: DocumentContent): string {
  return `${HISTORY}/${FOLDERS[kind]}/${value.slug}`
}

// One object twice is written twice: people read it.
function yamlOf(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 })
}

/**
 * Reads the past of the documents that `readFrom` has read, and of files. What is wrong is added to the folder's faults.
 */
export async function readHistory(
  folder: string,
  read: ReadFolder,
): Promise<{ documents: MovedDocument[]; names: MovedName[] }> {
  const documents: MovedDocument[] = []
  for (const content of read.documents) documents.push({ content, past: await readPast(folder, content, read) })
  const names = (await readYaml(folder, `${HISTORY}/${NAMES}`, { shape: Names, read })) ?? []
  return { documents, names }
}

async function readPast(folder: string, content: DocumentContent, read: ReadFolder): Promise<MovedDocument['past']> {
  const place = placeOf(content)
  const kept = await readYaml(folder, `${place}/${STEPS}`, { shape: Kept, read })
  if (!kept) return null
  const names = await readdir(join(folder, place))
  const revisions = await Promise.all(
    Object.entries(kept.english).map(async ([number, english]) => {
      const fileOf = async (language: 'sv' | 'en') => {
        const file = `${place}/${number}.${language}.md`
        return { file, text: await readFile(join(folder, file), 'utf8') }
      }
      if (!names.includes(`${number}.sv.md`)) {
        tell(read, `${place}/${STEPS}`, `names revision ${number}, which has no ${number}.sv.md beside it`)
        return null
      }
      const hasEnglish = names.includes(`${number}.en.md`)
      const { content: written, faults } = contentOf(await fileOf('sv'), hasEnglish ? await fileOf('en') : null)
      read.faults.push(...faults)
      return written && { number: Number(number), content: written, english }
    }),
  )
  return { steps: kept.steps, revisions: revisions.filter((revision) => revision !== null) }
}

async function readYaml<T>(
  folder: string,
  file: string,
  { shape, read }: { shape: z.ZodType<T>; read: ReadFolder },
): Promise<T | null> {
  if (!existsSync(join(folder, file))) return null
  try {
    const { data, error } = shape.safeParse(parse(await readFile(join(folder, file), 'utf8')))
    for (const { path, message } of error?.issues ?? []) tell(read, file, `${path.join('/')}: ${message}`)
    return data ?? null
  } catch (fault) {
    tell(read, file, `is broken: ${fault instanceof Error ? fault.message : String(fault)}`)
    return null
  }
}

function tell(read: ReadFolder, file: string, message: string) {
  read.faults.push({ file, line: 1, message })
}
