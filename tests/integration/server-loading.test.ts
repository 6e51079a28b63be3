import { readContent, type Content } from '@samordning/content'
import { isEmpty, loadContent, openDatabase } from '@samordning/db'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { emptyDatabase, loadedDatabase } from './loaded.ts'
import { emptyFolder, end, run, started } from './process.ts'
import { rowsOf } from './rows.ts'

// Each of these starts processes, some of them several.
vi.setConfig({ testTimeout: 60_000 })

const here = fileURLToPath(new URL('.', import.meta.url))

let complete: Record<string, number>

beforeAll(async () => {
  complete = await rowsOf(await loadedDatabase())
})

describe('content is loaded wholly or not at all', () => {
  test.for([
    ['the first kind of row has one twice', { sources: twice(readContent().sources) }, /UNIQUE/],
    ['the last kind of row has one twice', { openQuestions: twice(readContent().openQuestions) }, /UNIQUE/],
    ['a news item names a report that is not there', { reports: [] }, /FOREIGN KEY/],
    ['a body that others are part of is missing, which only the end shows', withoutAWhole(), /FOREIGN KEY/],
  ] as [string, Partial<Content>, RegExp][])('%s', async ([, fault, message]) => {
    const db = await emptyDatabase()
    const before = await rowsOf(db)
    await expect(loadContent(db, { ...readContent(), ...fault })).rejects.toThrow(message)
    expect(await rowsOf(db)).toEqual(before)
    expect(await isEmpty(db)).toBe(true)

    await loadContent(db, readContent())
    expect(await rowsOf(db)).toEqual(complete)
  })

  function twice<T>(rows: readonly T[]): T[] {
    return [...rows, rows.at(-1)!]
  }

  function withoutAWhole(): Partial<Content> {
    const { agencies } = readContent()
    const part = agencies.find(({ terms }) => terms[0]!.partOf !== null)!
    const astray = { ...part, terms: [{ ...part.terms[0]!, partOf: 'nobody' }] }
    return { agencies: agencies.map((agency) => (agency === part ? astray : agency)) }
  }
})

describe('a first start that is cut short', () => {
  test('in the middle of the loading: the next start has all of the content', async () => {
    const folder = emptyFolder()
    await killedAtTheLastRow(folder)
    expect(await rowsOf(join(folder, 'samordning.db'))).toMatchObject({ source: 0, news_item: 0, search_entry: 0 })

    await end(await started({ DATA_DIR: folder }))
    expect(await rowsOf(join(folder, 'samordning.db'))).toEqual(complete)
    const database = new DatabaseSync(join(folder, 'samordning.db'), { readOnly: true })
    expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    expect(database.prepare('pragma foreign_key_check').all()).toEqual([])
    database.close()
  })

  test.for(['samordning.db', 'samordning.db-wal'])(
    'as soon as %s is there: the next start has all of the content',
    async (name) => {
      const folder = emptyFolder()
      const appears = new Promise<void>((resolve) => {
        const watcher = watch(folder, (_event, file) => {
          if (file !== name) return
          watcher.close()
          resolve()
        })
      })
      const server = run({ env: { DATA_DIR: folder } })
      await appears
      await end(server, 'SIGKILL')

      await end(await started({ DATA_DIR: folder }))
      expect(await rowsOf(join(folder, 'samordning.db'))).toEqual(complete)
    },
  )

  /** Loads in a process of its own, which is killed while it writes the very last row. */
  async function killedAtTheLastRow(folder: string) {
    const program = `
      import { readContent } from '@samordning/content'
      import { loadContent, openDataDirectory } from '@samordning/db'
      const data = await openDataDirectory(${JSON.stringify(folder)})
      const content = readContent()
      const openQuestions = content.openQuestions.with(-1, { get fact() { process.kill(process.pid, 'SIGKILL') } })
      await loadContent(data.db, { ...content, openQuestions })`
    const { child, ended } = run({
      env: {},
      command: ['sh', '-c', 'cd "$0" && exec "$@"', here, process.execPath, '--input-type=module', '--eval', program],
    })
    expect(await ended).toMatchObject({ stderr: '' })
    expect(child.signalCode).toBe('SIGKILL')
  }
})

test('a database that an earlier version filled gets the texts of pages and groups that it never had, and keeps those that it has', async () => {
  const folder = emptyFolder()
  await end(await started({ DATA_DIR: folder }))
  const db = openDatabase(join(folder, 'samordning.db'))
  const never = ['om', 'hjalp']
  await db
    .deleteFrom('site_text')
    .where('slug', 'in', [...never, 'tillganglighet'])
    .execute()
  await db.deleteFrom('document').where('kind', '=', 'page').where('slug', 'in', never).execute()
  await db.deleteFrom('search_entry').where('kind', '=', 'page').where('slug', 'in', never).execute()
  await db.deleteFrom('citation').where('fact', 'in', ['Y01', 'Y04']).execute()
  await db.deleteFrom('site_text').where('document_kind', '=', 'group-text').execute()
  await db.deleteFrom('document').where('kind', '=', 'group-text').execute()
  await db.destroy()

  await end(await started({ DATA_DIR: folder }))
  const { site_text, document, search_entry, citation } = complete
  expect(await rowsOf(join(folder, 'samordning.db'))).toMatchObject({
    ...{ document, search_entry, citation },
    site_text: site_text! - 1,
  })
})

test('a second start keeps what is there: nothing is loaded over a row that was changed by hand', async () => {
  const folder = emptyFolder()
  await end(await started({ DATA_DIR: folder }))
  const db = openDatabase(join(folder, 'samordning.db'))
  await db.updateTable('county').set({ seat: 'Hjoggböle' }).where('slug', '=', 'vasterbotten').execute()
  await db.deleteFrom('open_question').execute()
  await db.destroy()

  const second = await started({ DATA_DIR: folder })
  const page = await (await fetch(`${second.origin}/lan/vasterbotten`)).text()
  expect(page).toContain('Hjoggböle')
  await end(second)
  expect(await rowsOf(join(folder, 'samordning.db'))).toEqual({ ...complete, open_question: 0 })
})
