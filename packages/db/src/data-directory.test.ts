import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { hash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openDataDirectory } from './data-directory.ts'
import { DataDirectoryError } from './data-fault.ts'
import { databaseOn } from './database.ts'
import { migrations } from './migrations/index.ts'

const aSource = { key: 'REG', kind: 'register', title: '{}', url: null }

function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'samordning-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const databaseIn = (folder: string) => join(folder, 'samordning.db')

/** A folder whose database is as this version makes it, closed. */
async function usedFolder() {
  const folder = emptyFolder()
  await (await openDataDirectory(folder))[Symbol.asyncDispose]()
  return folder
}

/** A folder whose database stopped at an older migration, closed. */
async function olderFolder(last: keyof typeof migrations) {
  const folder = await usedFolder()
  rmSync(databaseIn(folder))
  const sqlite = new SQLite(databaseIn(folder))
  sqlite.pragma(`application_id = ${0x53414d4f}`)
  const migrator = new Migrator({ db: databaseOn(sqlite), provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateTo(last)
  sqlite.close()
  expect(error).toBeUndefined()
  return folder
}

/** Does something to the file behind our back. */
function changeBehind(folder: string, change: (sqlite: SQLite.Database) => void) {
  const sqlite = new SQLite(databaseIn(folder))
  change(sqlite)
  sqlite.close()
}

test('makes its folder, and keeps what was written when it is opened again', async () => {
  const folder = join(emptyFolder(), 'new', 'data')
  {
    await using data = await openDataDirectory(folder)
    await data.db.insertInto('source').values(aSource).execute()
  }
  await using again = await openDataDirectory(folder)
  expect(await again.reader.selectFrom('source').select('key').execute()).toEqual([{ key: 'REG' }])
})

test('gives the public door a connection that cannot write', async () => {
  await using data = await openDataDirectory(emptyFolder())
  const write = data.reader.insertInto('source').values(aSource).execute()
  await expect(write).rejects.toThrow('readonly')
})

test('commits every change to disk before it is acknowledged', async () => {
  await using data = await openDataDirectory(emptyFolder())
  const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(data.db)
  expect(rows).toEqual([{ synchronous: 2 }])
})

test.for([
  ['nobody has asked anything', async () => {}],
  ['it has been read and written', readAndWrite],
] as const)('leaves the database in one file when %s', async ([, use]) => {
  const folder = emptyFolder()
  {
    await using data = await openDataDirectory(folder)
    await use(data)
  }
  expect(readdirSync(folder)).toEqual(['lock.db', 'samordning.db'])
})

async function readAndWrite({ db, reader }: Awaited<ReturnType<typeof openDataDirectory>>) {
  await db.insertInto('source').values(aSource).execute()
  await reader.selectFrom('source').select('key').execute()
}

test('keeps a second process out', async () => {
  const folder = emptyFolder()
  await using first = await openDataDirectory(folder)
  await expect(openDataDirectory(folder)).rejects.toThrow(/in use by another process/)
  expect(first.db).toBeDefined()
})

test('copies the database before it migrates one that exists', async () => {
  const folder = await olderFolder('006-stories')
  await (await openDataDirectory(folder))[Symbol.asyncDispose]()
  expect(readdirSync(folder)).toContain('samordning.db.before-007-search')
})

describe('what is refused stays as it was, to the byte, with nothing beside it', () => {
  test.for([
    ['a file that is no database', /samordning.db is not a database; move it away/, aDiary],
    ['a file too short to be one', /samordning.db is not a database; move it away/, aNote],
    ["another program's database", /samordning.db belongs to another program/, aCookbook],
    ["another program's database that was never closed", /belongs to another program/, anOpenCookbook],
    [
      'a database made by a newer version',
      /newer version of Samordning \(it has "999-from-the-future"\)/,
      fromTheFuture,
    ],
    ['a database of which a part is gone', /samordning.db is damaged; move it away, or restore a copy/, half],
  ] as const)('%s', async ([, message, fill]) => {
    const folder = await usedFolder()
    fill(folder)
    const before = contentsOf(folder)
    const opening = openDataDirectory(folder)
    await expect(opening).rejects.toThrow(DataDirectoryError)
    await expect(opening).rejects.toThrow(message)
    expect(contentsOf(folder)).toEqual(before)
  })

  function aDiary(folder: string) {
    writeFileSync(databaseIn(folder), 'Kära dagbok! '.repeat(100))
  }

  function aNote(folder: string) {
    writeFileSync(databaseIn(folder), 'Hej')
  }

  function aCookbook(folder: string) {
    rmSync(databaseIn(folder))
    changeBehind(folder, (sqlite) => sqlite.exec('create table recipe (title text)'))
  }

  function anOpenCookbook(folder: string) {
    const closed = emptyFolder()
    changeBehind(closed, (sqlite) => {
      sqlite.pragma('journal_mode = wal')
      sqlite.exec('create table recipe (title text)')
      for (const end of ['', '-wal']) copyFileSync(databaseIn(closed) + end, databaseIn(folder) + end)
    })
  }

  function fromTheFuture(folder: string) {
    const applied = "insert into kysely_migration (name, timestamp) values ('999-from-the-future', '2100-01-01')"
    changeBehind(folder, (sqlite) => sqlite.exec(applied))
  }

  function half(folder: string) {
    truncateSync(databaseIn(folder), readFileSync(databaseIn(folder)).length / 2)
  }

  function contentsOf(folder: string) {
    return readdirSync(folder).map((name) => [name, hash('sha256', readFileSync(join(folder, name)))])
  }
})

describe('goes on after a start that was cut short', () => {
  test.for([
    ['before the file was there', (folder: string) => writeFileSync(`${databaseIn(folder)}.new`, 'half')],
    ['when the file was still empty', (folder: string) => writeFileSync(databaseIn(folder), '')],
    ['when the file had its mark and nothing else', markOnly],
  ] as const)('%s', async ([, cutShort]) => {
    const folder = emptyFolder()
    cutShort(folder)
    await using data = await openDataDirectory(folder)
    await data.db.insertInto('source').values(aSource).execute()
    expect(readdirSync(folder)).not.toContain('samordning.db.before-001-sources')
  })

  function markOnly(folder: string) {
    changeBehind(folder, (sqlite) => {
      sqlite.pragma(`application_id = ${0x53414d4f}`)
      sqlite.pragma('journal_mode = wal')
    })
  }

  test('and plays no log of a file that is gone into the new one', async () => {
    const folder = await usedFolder()
    changeBehind(folder, (sqlite) => {
      sqlite.exec(`insert into source (key, kind, title) values ('OLD', 'register', '{}'); vacuum`)
      copyFileSync(`${databaseIn(folder)}-wal`, join(folder, 'left'))
    })
    rmSync(databaseIn(folder))
    copyFileSync(join(folder, 'left'), `${databaseIn(folder)}-wal`)
    await using data = await openDataDirectory(folder)
    expect(await data.reader.selectFrom('source').select('key').execute()).toEqual([])
  })
})

test.for([
  ['a folder under a file', 'a-file/data', (folder: string) => writeFileSync(join(folder, 'a-file'), '')],
  ['a file', 'a-file', (folder: string) => writeFileSync(join(folder, 'a-file'), '')],
  ['a folder with a folder for the database', '.', (folder: string) => mkdirSync(databaseIn(folder))],
] as const)('says that %s can not be used, and why', async ([, dataDir, fill]) => {
  const folder = emptyFolder()
  fill(folder)
  const opening = openDataDirectory(join(folder, dataDir))
  await expect(opening).rejects.toThrow(DataDirectoryError)
  await expect(opening).rejects.toThrow(/^DATA_DIR can't be used: .*(a-file|samordning.db).*; choose a folder/)
})

test('migrates wholly or not at all, and a fault of our own stays what it is', async () => {
  const folder = await olderFolder('005-library')
  changeBehind(folder, (sqlite) => sqlite.exec('create table search_entry (title)'))
  await expect(openDataDirectory(folder)).rejects.toThrow(/^table search_entry already exists$/)
  changeBehind(folder, (sqlite) => {
    expect(sqlite.prepare("select name from sqlite_master where name = 'happening'").all()).toEqual([])
    sqlite.exec('drop table search_entry')
  })
  await using data = await openDataDirectory(folder)
  expect(await data.reader.selectFrom('happening').select('slug').execute()).toEqual([])
})

test('says so at once when the folder is to lie where no folder can be made', async () => {
  // Such as /proc; where there is none, the root of a file that is no folder serves as well.
  const nowhere = existsSync('/proc/self') ? '/proc/samordning/data' : join(aFile(), 'samordning', 'data')
  await expect(openDataDirectory(nowhere)).rejects.toThrow(/^DATA_DIR can't be used: .*samordning/)
})

function aFile() {
  const file = join(emptyFolder(), 'a-file')
  writeFileSync(file, '')
  return file
}
