import { openDataDirectory } from '@samordning/db'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { createServer, type AddressInfo } from 'node:net'
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { main } from '../support/server.ts'
import { contentsOf, emptyFolder, run, type Ended } from './process.ts'

// Each of these starts processes, some of them several.
vi.setConfig({ testTimeout: 60_000 })

/** Nothing but one line, that says what is wrong and how to go on. */
function expectOneLine(ended: Ended, line: RegExp) {
  expect(ended.stderr.trimEnd()).toMatch(line)
  expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1)
  expect([ended.code, ended.stdout]).toEqual([1, ''])
}

describe('a setting that can’t be used stops the start before the data is touched', () => {
  test.for([
    ['PORT', '99999', /^PORT can't be "99999": set it to a port from 0 to 65535, such as 3000, or leave it out$/],
    ['HOST', '203.0.113.7', /^HOST 203.0.113.7 is not an address of this machine; use 127.0.0.1, or 0.0.0.0/],
    [
      'PUBLIC_ORIGIN',
      'www.example.se',
      /^PUBLIC_ORIGIN can't be "www.example.se": set it to the address that visitors/,
    ],
  ] as const)('%s=%j', async ([name, value, line]) => {
    const folder = emptyFolder()
    expectOneLine(await run({ env: { DATA_DIR: join(folder, 'data'), [name]: value } }).ended, line)
    expect(contentsOf(folder)).toEqual({})
  })

  test('a port in use', async () => {
    const folder = emptyFolder()
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const ended = await run({ env: { DATA_DIR: join(folder, 'data'), PORT: String(port) } }).ended
    other.close()
    expectOneLine(
      ended,
      new RegExp(`^Port ${port} on 127.0.0.1 is in use; stop what uses it, or choose another with PORT=`),
    )
    expect(contentsOf(folder)).toEqual({})
  })
})

describe('data that can’t be used stops the start, and stays as it was to the byte', () => {
  const used = emptyDatabase()

  test.for([
    [
      'a file where the folder should be',
      'a-file',
      /^DATA_DIR can't be used: .*a-file .*; choose a folder that has room/,
      aFile,
    ],
    ['a folder under a file', 'a-file/data', /^DATA_DIR can't be used: .*a-file\/data .*; choose a folder/, aFile],
    ['a file that is no database', '', /samordning.db is not a database; move it away, or restore a copy/, aDiary],
    [
      'a database of another program',
      '',
      /samordning.db belongs to another program; move it away, or choose another/,
      aCookbook,
    ],
    [
      'a database made by a newer version',
      '',
      /was made by a newer version of Samordning \(it has "999-x"\); start that/,
      newer,
    ],
    ['a database cut in half', '', /samordning.db is damaged; move it away, or restore a copy/, half],
  ] as const)('%s', async ([, dataDir, line, fill]) => {
    const folder = emptyFolder()
    fill(folder)
    const before = contentsOf(folder)
    expectOneLine(await run({ env: { DATA_DIR: join(folder, dataDir) } }).ended, line)
    expect(contentsOf(folder)).toEqual(before)
  })

  test('a folder that another process has open', async () => {
    const folder = emptyFolder()
    await using open = await openDataDirectory(folder)
    expect(open).toBeDefined()
    const before = contentsOf(folder)
    const ended = await run({ env: { DATA_DIR: folder } }).ended
    expectOneLine(ended, /^DATA_DIR .* is in use by another process; stop that one first, or choose another folder$/)
    expect(contentsOf(folder)).toEqual(before)
  })

  function aFile(folder: string) {
    writeFileSync(join(folder, 'a-file'), 'Hej')
  }

  function aDiary(folder: string) {
    writeFileSync(join(folder, 'samordning.db'), 'Kära dagbok! '.repeat(100))
  }

  function aCookbook(folder: string) {
    change(folder, 'pragma journal_mode = wal; create table recipe (title text)')
  }

  function newer(folder: string) {
    copyFileSync(used.file, join(folder, 'samordning.db'))
    change(folder, "insert into kysely_migration (name, timestamp) values ('999-x', '2100-01-01')")
  }

  function half(folder: string) {
    copyFileSync(used.file, join(folder, 'samordning.db'))
    truncateSync(join(folder, 'samordning.db'), 64 * 1024)
  }

  function change(folder: string, statements: string) {
    const database = new DatabaseSync(join(folder, 'samordning.db'))
    database.exec(statements)
    database.close()
  }
})

/** A database as this version makes it, before anything is loaded. */
function emptyDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'samordning-'))
  beforeAll(async () => (await openDataDirectory(folder))[Symbol.asyncDispose]())
  afterAll(() => rmSync(folder, { recursive: true }))
  return { file: join(folder, 'samordning.db') }
}

describe('a disk that does not take it', () => {
  // Root may write anywhere, so where the tests run as root, nobody starts the server.
  const NOBODY = 65_534
  const isRoot = process.getuid?.() === 0
  const nobodyMayRun = () =>
    spawnSync(process.execPath, ['--check', main], { uid: NOBODY, gid: NOBODY, stdio: 'ignore' }).status === 0

  test('a folder that the user may not write to', async ({ skip }) => {
    skip(isRoot && !nobodyMayRun(), 'nobody may not read this folder, and root may write anywhere')
    const folder = emptyFolder()
    mkdirSync(join(folder, 'data'))
    chmodSync(join(folder, 'data'), 0o555)
    if (isRoot) chownSync(folder, NOBODY, NOBODY)
    const ended = await run({ env: { DATA_DIR: join(folder, 'data') }, ...(isRoot && { user: NOBODY }) }).ended
    expectOneLine(
      ended,
      /^DATA_DIR can't be used: .*lock.db .*; choose a folder that has room and that this user may write to$/,
    )
    expect(contentsOf(folder)).toEqual({})
  })

  test('a disk that is full before all is loaded; with room again, all is there', async () => {
    const folder = emptyFolder()
    // No file may grow beyond 1000 blocks of 512 or 1024 bytes: less than the content needs.
    const command = ['sh', '-c', `ulimit -f 1000; exec "$0" "$1"`, process.execPath, main]
    const ended = await run({ env: { DATA_DIR: folder }, command }).ended
    expectOneLine(ended, /^DATA_DIR can't be used: .*; choose a folder that has room/)
    await using data = await openDataDirectory(folder)
    expect(await data.reader.selectFrom('source').select('key').execute()).toEqual([])
  })
})
