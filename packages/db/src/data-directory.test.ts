import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DataDirectoryError, openDataDirectory } from './data-directory.ts'

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'samordning-'))

test('makes its folder, and keeps what was written when it is opened again', async () => {
  const folder = join(emptyFolder(), 'new', 'data')
  {
    await using data = await openDataDirectory(folder)
    await data.db.insertInto('source').values({ key: 'REG', kind: 'register', title: '{}', url: null }).execute()
  }
  await using again = await openDataDirectory(folder)
  expect(await again.reader.selectFrom('source').select('key').execute()).toEqual([{ key: 'REG' }])
})

test('gives the public door a connection that cannot write', async () => {
  await using data = await openDataDirectory(emptyFolder())
  const write = data.reader.insertInto('source').values({ key: 'REG', kind: 'register', title: '{}', url: null }).execute()
  await expect(write).rejects.toThrow('readonly')
})

test('commits every change to disk before it is acknowledged', async () => {
  const folder = emptyFolder()
  await using data = await openDataDirectory(folder)
  const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(data.db)
  expect(rows).toEqual([{ synchronous: 2 }])
})

test('keeps a second process out', async () => {
  const folder = emptyFolder()
  await using first = await openDataDirectory(folder)
  await expect(openDataDirectory(folder)).rejects.toThrow(/in use by another process/)
  expect(first.db).toBeDefined()
})

test('refuses a file that is no database, and leaves it untouched', async () => {
  const folder = emptyFolder()
  const file = join(folder, 'samordning.db')
  writeFileSync(file, 'Kära dagbok! '.repeat(100))
  await expect(openDataDirectory(folder)).rejects.toThrow(/is not a database; move it away/)
  expect(readFileSync(file, 'utf8')).toBe('Kära dagbok! '.repeat(100))
})

test("refuses another program's database, and leaves it untouched", async () => {
  const folder = emptyFolder()
  const file = join(folder, 'samordning.db')
  const other = new SQLite(file)
  other.exec('create table recipe (title text)')
  other.close()
  const before = readFileSync(file)
  await expect(openDataDirectory(folder)).rejects.toThrow(/belongs to another program/)
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('refuses a database made by a newer version, and leaves it untouched', async () => {
  const folder = emptyFolder()
  const file = join(folder, 'samordning.db')
  await (await openDataDirectory(folder))[Symbol.asyncDispose]()
  const sqlite = new SQLite(file)
  sqlite.exec("insert into kysely_migration (name, timestamp) values ('999-from-the-future', '2100-01-01')")
  sqlite.pragma('wal_checkpoint(truncate)')
  sqlite.close()
  const before = readFileSync(file)
  await expect(openDataDirectory(folder)).rejects.toThrow(/newer version of Samordning \(it has "999-from-the-future"\)/)
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('copies the database before it migrates one that exists', async () => {
  const folder = emptyFolder()
  await (await openDataDirectory(folder))[Symbol.asyncDispose]()
  const sqlite = new SQLite(join(folder, 'samordning.db'))
  sqlite.exec("delete from kysely_migration where name = '007-search'; drop table search_entry")
  sqlite.close()
  await (await openDataDirectory(folder))[Symbol.asyncDispose]()
  expect(readdirSync(folder)).toContain('samordning.db.before-007-search')
})

test('says which folder can not be used', async () => {
  const file = join(emptyFolder(), 'a-file')
  writeFileSync(file, '')
  const opening = openDataDirectory(join(file, 'data'))
  await expect(opening).rejects.toThrow(DataDirectoryError)
  await expect(opening).rejects.toThrow(/DATA_DIR can't be used: .*a-file/)
})
