import { nameMoved, putMoved, putMovedFile } from '@samordning/api/staff'
import { readContent } from '@samordning/content'
import { readFrom, readHistory, type Remark } from '@samordning/content/markdown'
import {
  isEmpty,
  loadContent,
  openDataDirectory,
  openFileFolder,
  surveyMoving,
  type StartingContent,
} from '@samordning/db'
import {
  FILE_REFUSALS,
  MovedSurveys,
  originalOf,
  type DocumentContent,
  type Instant,
  type MovedDocument,
} from '@samordning/domain'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SURVEYS } from './content-export.ts'

/** What was taken in; or, where there are faults, why nothing was. */
export type Imported = { documents: number; files: number; faults: Remark[]; leftOut: Remark[] }

/**
 * Fills a data folder that holds nothing with what `exportContent` wrote, and with the directory, the law and the sources that a first start
 * begins with. Everything or nothing.
 *
 * @throws {Error} when there is something in the data folder already, or a text was changed that somebody had approved
 */
export async function importContent(dataDir: string, folder: string, at: Instant): Promise<Imported> {
  const read = await readFrom(folder)
  const { documents, names } = await readHistory(folder, read)
  const surveys = await readSurveys(folder)
  const imported = { documents: documents.length, files: read.files.length, faults: read.faults, leftOut: read.leftOut }
  if (read.faults.length > 0) return imported
  await using data = await openDataDirectory(dataDir)
  const { db } = data
  if (!(await isEmpty(db)))
    throw new Error(`${dataDir} holds something already. Move it away, or name another folder in DATA_DIR.`)
  const files = await openFileFolder(dataDir)
  await loadContent(db, startingWith(documents, surveys), async (tx) => {
    if (surveys) await surveyMoving.putMoved(tx, surveys)
    for (const file of read.files) {
      const refusal = await putMovedFile({ db: tx, folder: files, at }, file)
      if (refusal) imported.faults.push({ file: file.name, line: 1, message: FILE_REFUSALS[refusal].en })
    }
    if (imported.faults.length > 0) throw new Refused()
    await nameMoved(tx, { moved: read.files, names, at })
    for (const document of documents) if (hasPast(document)) await putMoved(tx, document, at)
  }).catch(passUnless(Refused))
  return imported
}

/** The status survey as it was moved out; null for a folder of before there was one. @throws {Error} when it is not whole */
async function readSurveys(folder: string): Promise<MovedSurveys | null> {
  const text = await readFile(join(folder, SURVEYS), 'utf8').catch(() => null)
  if (text === null) return null
  const read = MovedSurveys.safeParse(parsed(text))
  if (read.success) return read.data
  const [first] = read.error.issues
  throw new Error(`${SURVEYS} is not as it was moved out: ${first?.path.join('/')}: ${first?.message}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Files that can't be taken in: nothing is. */
class Refused extends Error {}

function passUnless(Known: typeof Refused) {
  return (fault: unknown) => {
    if (!(fault instanceof Known)) throw fault
  }
}

type WithPast = MovedDocument & { past: NonNullable<MovedDocument['past']> }

function hasPast(document: MovedDocument): document is WithPast {
  return document.past !== null
}

/** What a first start begins with, but for the texts: those that moved in stand in their place, as far as readers get them as they always were. */
function startingWith(documents: readonly MovedDocument[], surveys: MovedSurveys | null): StartingContent {
  const plain = documents.map(originalOf).filter((content) => content !== null)
  const of = <K extends DocumentContent['kind']>(kind: K) =>
    plain.flatMap((content) =>
      content.kind === kind ? [content.value as Extract<DocumentContent, { kind: K }>['value']] : [],
    )
  return {
    ...readContent(),
    news: of('news'),
    reports: of('report'),
    happenings: of('happening'),
    pages: of('page'),
    groupTexts: of('group-text'),
    ...(surveys && { questions: [], rounds: [], recordedAnswers: [], arrangements: [] }),
  }
}
