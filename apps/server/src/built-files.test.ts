import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, expect, test } from 'vitest'
import { builtFiles } from './built-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'samordning-files-'))
writeFileSync(join(folder, 'site-abc.css'), 'p { color: red }')
writeFileSync(join(folder, 'entry-abc.js'), 'alert(1)')
const app = new Hono().get('/assets/:name', builtFiles(folder))
afterAll(() => rmSync(folder, { recursive: true }))

test('serves a style sheet to be kept for good', async () => {
  const answer = await app.request('/assets/site-abc.css')
  expect(await answer.text()).toBe('p { color: red }')
  expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(answer.headers.get('cache-control')).toContain('immutable')
})

test.for(['entry-abc.js', 'nothing.css', '..%2F..%2Fpackage.json', '%2e%2e'])('does not serve %s', async (name) => {
  expect((await app.request(`/assets/${name}`)).status).toBe(404)
})
