import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { openDatabase, type Database } from '../src/database.ts'
import * as trail from '../src/trail.ts'
import { ENTRIES, fill, tamper } from './sample-trail.ts'

const command = fileURLToPath(new URL('../src/audit-verify-command.ts', import.meta.url))
let db: Database
let folder: string
let file: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trail-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  file = join(folder, 'samordning.db')
  db = openDatabase(file)
  await fill(db)
})

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

test('says that a trail holds, and reads also what SQLite has not taken into the file yet', async () => {
  const { hash } = await trail.head(db)
  const { status, said } = run(file, '--head', `${ENTRIES}:${hash}`)
  expect(said).toBe(
    `The trail holds: 8 entries, 0 with the details erased.\nEvery head that was given is in it (1).\nHead: 8:${hash}\n`,
  )
  expect(status).toBe(0)
})

test('says where one does not, and leaves every byte as it is', async () => {
  await tamper(db, "update trail set act = 'x' where seq = 3")
  await db.destroy()
  const before = readFileSync(file)
  expect(run(file)).toEqual({ status: 1, said: 'The trail is BROKEN at entry 3: it has been changed.\n' })
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual(['samordning.db'])
})

test('looks for every head in a feed that was saved', async () => {
  const { hash } = await trail.head(db)
  const feed = join(folder, 'saved.atom')
  writeFileSync(feed, `<feed><entry><content>3:${'a'.repeat(64)}</content></entry><content>8:${hash}</content></feed>`)
  expect(run(file, '--feed', feed)).toMatchObject({ status: 1, said: expect.stringContaining('BROKEN at entry 3') })
})

test.for([
  ['nothing', [], 'audit:verify <database file>'],
  ['a file that is not there', ['nowhere.db'], 'There is no file nowhere.db'],
  ['a file that is something else', [command], "can't be read as a database with an audit trail"],
  ['a head that is none', [command, '--head', '12'], 'has no <number>:<hash> in it'],
] as const)('says what is wrong with %s', ([, args, sentence]) => {
  const { status, said } = run(...args)
  expect(said).toContain(sentence)
  expect(said).not.toContain('    at ')
  expect(status).toBe(1)
})
