import { sql } from 'kysely'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { migrateToLatest } from './database-file.ts'
import { openDatabase } from './database.ts'
import { migrations } from './migrations/index.ts'

const files = readdirSync(new URL('./migrations', import.meta.url)).filter((name) => /^\d.*(?<!test)\.ts$/.test(name))

test('every migration is listed by the name of its file, in the order of the numbers', () => {
  expect(Object.keys(migrations)).toEqual(files.map((name) => name.replace(/\.ts$/, '')).toSorted())
  const numbers = Object.keys(migrations).map((name) => Number(name.slice(0, 3)))
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
})

test('every table takes only values of the type that its column says', async () => {
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  const { rows } = await sql<{ name: string; strict: number }>`
    select name, strict from pragma_table_list
    where schema = 'main' and type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'
  `.execute(db)
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter((row) => row.strict === 0)).toEqual([])
  const values = { slug: 'a', position: 'first' as never }
  const odd = db.insertInto('support_line').values(values)
  await expect(odd.execute()).rejects.toThrow('cannot store TEXT value in INTEGER column support_line.position')
})

test('migrating again changes nothing', async () => {
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  const shape = () => sql<{ sql: string }>`select sql from sqlite_master order by name`.execute(db)
  const before = await shape()
  await migrateToLatest(db)
  expect(await shape()).toEqual(before)
})
