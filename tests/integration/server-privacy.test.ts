import { openDatabase } from '@samordning/db'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { emptyFolder, end, printedAtFirst, started } from './process.ts'

// Each of these starts processes, some of them several.
vi.setConfig({ testTimeout: 60_000 })

/** What a visitor gives away by visiting. None of it may be found in what the process prints. */
const visitor = {
  'X-Forwarded-For': '198.51.100.23',
  Forwarded: 'for=198.51.100.24',
  'X-Real-IP': '198.51.100.25',
  'User-Agent': 'Hemlig/1.0',
  Referer: 'https://hemlig.example/',
  Cookie: 'hemlig=1',
}
const secrets = /198\.51|hemlig/i

test('a visit leaves no trace in what the process prints, even where it fails', async () => {
  const folder = emptyFolder()
  const server = await started({ DATA_DIR: folder })
  const visit = (path: string) => fetch(server.origin + path, { headers: visitor })

  for (const path of ['/', '/sok?q=hemlig', '/hemlig', '/lan/hemlig', '/?kommun=hemlig', '/rapporter?ar=hemlig']) {
    const answer = await visit(path)
    expect(answer.status).toBeLessThan(500)
    expect(answer.headers.has('set-cookie')).toBe(false)
  }
  expect(server.output()).toMatch(printedAtFirst(server.origin))

  await breakSearch(folder)
  const answers = [await visit('/sok?q=hemlig'), await visit('/trpc/search.find?input={"query":"hemlig"}')]
  expect(answers.map((answer) => answer.status)).toEqual([500, 500])
  for (const answer of answers) expect(await answer.text()).not.toMatch(/search_entry|sqlite|no such table/i)
  // Other pages go on.
  expect((await visit('/lan')).status).toBe(200)

  const { code, stderr } = await end(server)
  expect(code).toBe(0)
  expect(stderr).toContain('GET "/sok" failed: ')
  expect(stderr).toContain('Procedure search.find failed: ')
  expect(stderr).toContain('no such table: search_entry')
  expect(server.output()).not.toMatch(secrets)
})

async function breakSearch(folder: string) {
  const db = openDatabase(join(folder, 'samordning.db'))
  await db.schema.alterTable('search_entry').renameTo('search_entry_gone').execute()
  await db.destroy()
}
