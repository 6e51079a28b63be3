import { openBeside, publications } from '@samordning/db'
import { FILE_REFUSALS, instant, type Block } from '@samordning/domain'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPdf, noise } from '@samordning/api/sample-files'
import { aMember } from '../support/members.ts'
import { startServer, type RunningServer } from '../support/server.ts'

const EDITOR = { role: 'editor', group: null, agency: null } as const

let server: RunningServer
let cookie: string

beforeAll(async () => {
  server = await startServer()
  const { cookie: held } = await aMember(server, { name: 'Redaktör', grants: [EDITOR] })
  cookie = `${held.name}=${held.value}`
})
afterAll(() => server.stop())

async function upload(name: string, bytes: Buffer | string): Promise<Response> {
  return fetch(`${server.staffOrigin}/filer`, {
    method: 'POST',
    headers: { Origin: server.staffOrigin, Cookie: cookie, 'X-File-Name': name },
    body: Buffer.from(bytes),
  })
}

/** Makes a page public that says this. */
async function publish(body: Block[]) {
  await using beside = openBeside(server.dataDir)
  const provenance = {
    ...{ fact: 'D1', sources: [{ source: 'arbetsytan' }], confidence: 'high' as const },
    ...{ recorded: '2026-11-01' as never, superseded: null },
  }
  const value = { slug: 'om', title: { sv: 'Om' }, lead: null, body, describes: [], provenance }
  const from = instant(new Date())
  const edition = { number: 1, updated: from, isUrgent: false, olderEnglishSince: null, changes: [], tombstone: null }
  const showing = { content: { kind: 'page' as const, value }, time: { from, until: null }, edition }
  await beside.db.transaction().execute((tx) => publications.rewrite(tx, { kind: 'page', slug: 'om' }, [showing]))
}

test('what is uploaded at the staff door is read at the public one from the moment that a public text shows it', async () => {
  const { id: picture } = (await (await upload('karta.png', await noise(900, 600).png().toBuffer())).json()) as Id
  const { id: pdf } = (await (await upload('rapport.pdf', aPdf())).json()) as Id
  const places = [`/filer/${picture}/320.avif`, `/filer/${pdf}/original`, `/filer/${pdf}/640.webp`]
  const statuses = () => Promise.all(places.map(async (place) => (await fetch(server.origin + place)).status))
  expect(await statuses()).toEqual([404, 404, 404])
  const text = { sv: `Läs [rapporten](ref:file/${pdf})` }
  await publish([
    { type: 'figure', file: picture, alt: { sv: 'En karta' }, caption: null },
    { type: 'paragraph', text },
  ])
  expect(await statuses()).toEqual([200, 200, 200])
  expect(await (await fetch(`${server.origin}/filer/${pdf}/original`)).text()).toBe(aPdf())
  await publish([{ type: 'paragraph', text }])
  expect(await statuses()).toEqual([404, 200, 200])
})

type Id = { id: string }

test('what is refused is told, however much somebody goes on sending', async () => {
  const answer = await upload('stor.pdf', Buffer.concat([Buffer.from(aPdf()), Buffer.alloc(70 * 1024 ** 2)]))
  expect([answer.status, await answer.json()]).toEqual([413, { message: FILE_REFUSALS.size, reason: 'size' }])
})

test('what opens pictures and PDFs is not loaded before somebody needs it', async () => {
  const other = await startServer()
  try {
    await (await fetch(`${other.origin}/`)).text()
    expect(loadedBy(other)).not.toMatch(/sharp|vips/)
    expect(loadedBy(server)).toMatch(/sharp|vips/)
  } finally {
    await other.stop()
  }
})

/** The binaries that a process has in memory. */
function loadedBy({ pid }: RunningServer): string {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
}
