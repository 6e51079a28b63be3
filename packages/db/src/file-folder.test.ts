import { hash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openFileFolder, type FileFolder, type ReceivedFile } from './file-folder.ts'

let data: string
let folder: FileFolder
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'folder-'))
  folder = await openFileFolder(data)
})
afterEach(() => rm(data, { recursive: true }))

async function* pieces(count: number, size: number) {
  for (let piece = 0; piece < count; piece++) yield Buffer.alloc(size, piece % 251)
}

async function* saying(words: string) {
  yield Buffer.from(words)
}

async function kept(): Promise<string[]> {
  const entries = await readdir(join(data, 'files'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

describe('a file', () => {
  test('is kept under the SHA-256 of its bytes, once however often it comes', async () => {
    for (let time = 0; time < 2; time++) {
      await using file = (await folder.receive(saying('Samverkan'), 100)) as ReceivedFile
      await file.keep()
    }
    const id = hash('sha256', 'Samverkan')
    expect(await kept()).toEqual([id])
    expect(await readFile(folder.pathOf(id), 'utf8')).toBe('Samverkan')
  })

  test('that nobody keeps is gone', async () => {
    {
      await using file = (await folder.receive(saying('Samverkan'), 100)) as ReceivedFile
      expect(existsSync(file.path)).toBe(true)
    }
    expect(await kept()).toEqual([])
  })

  test('that is a byte too large leaves nothing, and one that is as large as may be is taken', async () => {
    expect(await folder.receive(pieces(2, 50), 99)).toBe('too-large')
    expect(await kept()).toEqual([])
    expect(await folder.receive(pieces(2, 50), 100)).toMatchObject({ bytes: 100 })
  })

  test('that stops coming leaves nothing', async () => {
    async function* lost() {
      yield Buffer.from('half')
      throw new Error('connection lost')
    }
    await expect(folder.receive(lost(), 100)).rejects.toThrow('connection lost')
    expect(await kept()).toEqual([])
  })

  test('is never looked for outside the folder', () => {
    expect(() => folder.pathOf('../../samordning.db')).toThrow()
  })
})

test('killed in the middle of a file, the next process finds nothing of it', async () => {
  const program = `
    import { openFileFolder } from ${JSON.stringify(import.meta.resolve('./file-folder.ts'))}
    async function* endless() {
      yield Buffer.alloc(65536)
      yield Buffer.alloc(65536)
      process.stdout.write('half')
      await new Promise((done) => setTimeout(done, 60000))
    }
    await (await openFileFolder(${JSON.stringify(data)})).receive(endless(), 1e9)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await kept()).toHaveLength(1)
  await openFileFolder(data)
  expect(await kept()).toEqual([])
})

test('files that no row tells of are removed, and no others', async () => {
  for (const words of ['ett', 'två']) await ((await folder.receive(saying(words), 100)) as ReceivedFile).keep()
  const [one, two] = ['ett', 'två'].map((words) => hash('sha256', words)) as [string, string]
  for (const id of [one, two]) await folder.keepBeside(id, '320.avif', Buffer.from('smaller'))
  expect(await readFile(folder.pathBeside(one, '320.avif'), 'utf8')).toBe('smaller')
  expect((await folder.removeOrphans(new Set([one]))).toSorted()).toEqual([two, `${two}.320.avif`])
  expect((await kept()).toSorted()).toEqual([one, `${one}.320.avif`])
})

test('50 MB pass through without being held in memory', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held = () => (collect(), process.memoryUsage().arrayBuffers)
  const start = held()
  let [most, count] = [0, 0]
  async function* watched() {
    for await (const piece of pieces(800, 65_536)) {
      yield piece
      if (++count % 100 === 0) most = Math.max(most, held() - start)
    }
  }
  expect(await folder.receive(watched(), 60 * 1024 ** 2)).toMatchObject({ bytes: 800 * 65_536 })
  // The collector leaves some pieces for its next round; held, they would be 50 MB.
  expect(most).toBeLessThan(16 * 1024 ** 2)
})
