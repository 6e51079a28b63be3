import { listToMove, putDraft } from '@samordning/api/staff'
import { draftsFrom } from '@samordning/content/old-pages'
import { changes, openBeside, sources, supportLines, type Database } from '@samordning/db'
import type { CalendarDate, Instant } from '@samordning/domain'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** A page of the former site as a text file, and the key of the source that it is. */
type OldPage = { file: string; source: string; at: Instant; today: CalendarDate }

/**
 * Makes drafts of a dated page of the former site: all of them or none. Tells their addresses, and what whoever takes them up has to know, by the
 * lines of the file. The server may be running.
 *
 * @throws {Error} for a source that is not there
 */
export async function importOldPage(dataDir: string, { file, source, at, today }: OldPage) {
  const text = await readFile(file, 'utf8')
  await using data = openBeside(dataDir)
  return await data.db.transaction().execute(async (tx) => {
    if (!(await sources.find(tx, source))) throw new Error(`There is no source ${source}: /om/kallor has them all`)
    const { drafts, remarks } = draftsFrom(text, {
      ...{ source, file: basename(file), recorded: today },
      nextFact: await numbering(tx),
      known: (await listToMove(tx)).map(({ content }) => content),
      publicNumbers: await publicNumbers(tx),
    })
    for (const { content } of drafts) await putDraft(tx, content, at)
    return {
      drafts: drafts.map(({ content: { kind, value } }) => `${kind}/${value.slug}`),
      remarks: [...remarks, ...drafts.flatMap((draft) => draft.remarks)],
    }
  })
}

async function numbering(tx: Database): Promise<() => string> {
  let next = Number((await changes.nextFact(tx)).slice(1))
  return () => `D${next++}`
}

/** The only numbers to call that come along. */
async function publicNumbers(db: Database): Promise<string[]> {
  const lines = await supportLines.list({ db, known: null })
  return lines.flatMap(({ terms }) => terms).flatMap(({ number, printedAs }) => [number ?? [], printedAs].flat())
}
