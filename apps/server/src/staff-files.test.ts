import { getRequestListener } from '@hono/node-server'
import { accounts, files, migrateToLatest, openDatabase, sessions, trail, type Database } from '@samordning/db'
import { FILE_REFUSALS, LARGEST_FILE, UNTAGGED_PDF, instant, type FileRefusal, type Grant } from '@samordning/domain'
import { createHash, hash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { aPdf, aPictureWithPosition, noise } from '@samordning/api/sample-files'
import { staffDoor } from './staff-door.ts'
import { staffParts } from './staff.ts'
import { openFiles } from './stored-files.ts'

const EDITOR: Grant = { role: 'editor', group: null, agency: null }
const AUDITOR: Grant = { role: 'auditor', group: null, agency: null }

let dataDir: string
let db: Database
let origin: string
let close: () => Promise<unknown>
let picture: Buffer

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  picture = await aPictureWithPosition()
  dataDir = mkdtempSync(join(tmpdir(), 'staff-files-'))
  db = openDatabase(':memory:')
  await migrateToLatest(db)
  const server = createServer((asked, answer) => void getRequestListener(door.fetch)(asked, answer))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const passOn = (_c: unknown, next: () => Promise<void>) => next()
  const staff = staffParts({ db, origin, publicOrigin: 'https://www.example', dataDir, mailIsWaiting: () => {} })
  const door = staffDoor({ staff, stored: await openFiles(dataDir, db), headers: passOn, dashboard: passOn })
  close = () => new Promise((resolve) => server.close(resolve))
})
afterAll(async () => {
  await close()
  await db.destroy()
  rmSync(dataDir, { recursive: true })
})

let cookie: string
beforeEach(async () => void (cookie = await signIn(EDITOR)))

async function signIn(grant: Grant): Promise<string> {
  const [id, token, at] = [randomBytes(6).toString('hex'), randomBytes(32).toString('base64url'), instant(new Date())]
  await accounts.insert(db, { id, name: grant.role, mail: `${id}@lansstyrelsen.example`, locale: 'sv', created: at })
  await accounts.setRoles(db, id, { grants: [grant], at })
  const session = createHash('sha256').update(token).digest('base64url')
  await sessions.insert(db, { id: session, account: id, created: at, seen: at, confirmed: null, device: 'Firefox' })
  return `samordning=${token}`
}

type Answer = { status: number; json: Record<string, unknown> }

async function send(name: string, bytes: Uint8Array | string, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(`${origin}/filer`, {
    method: 'POST',
    headers: { Origin: origin, Cookie: cookie, 'X-File-Name': encodeURIComponent(name), ...headers },
    body: Buffer.from(bytes),
  })
  return { status: answer.status, json: (await answer.json().catch(() => ({}))) as Record<string, unknown> }
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers: { Cookie: cookie, ...headers }, redirect: 'manual' })

/** Every file on the disk, whatever it is. */
const onDisk = () =>
  readdirSync(join(dataDir, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted()
const noted = async () => (await trail.list(db, { act: 'file.uploaded' }, { limit: 100 })).length

describe('a file that is uploaded', () => {
  test('is kept, told of by its content, and noted in the trail', async () => {
    const { status, json } = await send('Möte i Umeå.JPG', picture)
    const id = hash('sha256', picture)
    expect({ status, json }).toEqual({
      status: 201,
      json: {
        ...{ id, name: 'mote-i-umea', type: 'image/jpeg', bytes: picture.length },
        ...{ picture: { width: 1600, height: 2400 }, pdf: null, advice: null },
      },
    })
    expect(onDisk()).toContain(id)
    const [entry] = await trail.list(db, { act: 'file.uploaded' }, { limit: 1 })
    expect(entry).toMatchObject({ kind: 'file', subject: id, detail: { name: 'mote-i-umea' } })
  })

  test('is the same file when it is sent again, by another name or by somebody else', async () => {
    const first = await send('karta.pdf', aPdf('/Lang (sv)'))
    const entries = await noted()
    cookie = await signIn(EDITOR)
    expect(await send('karta-igen.pdf', aPdf('/Lang (sv)'))).toEqual(first)
    expect(await noted()).toBe(entries)
  })

  test('gets a name of its own', async () => {
    const names = []
    for (const language of ['fi', 'se', 'no'])
      names.push((await send('Årsrapport 2025.pdf', aPdf(`/Lang (${language})`))).json['name'])
    expect(names).toEqual(['arsrapport-2025', 'arsrapport-2025-2', 'arsrapport-2025-3'])
    expect((await send('図.pdf', aPdf('/Lang (ja)'))).json['name']).toBe('fil')
    const long = `${'ett-langt-namn-'.repeat(8)}.pdf`
    expect((await send(long, aPdf('/Lang (en)'))).json['name']).toBe('ett-langt-namn-'.repeat(4).slice(0, -1))
  })

  test('is asked a text beside it for, when it is a PDF without tags', async () => {
    expect((await send('utan.pdf', aPdf())).json).toMatchObject({
      pdf: { pages: 1, isTagged: false },
      advice: UNTAGGED_PDF,
    })
    const tagged = await send('med.pdf', aPdf('/MarkInfo << /Marked true >>'))
    expect(tagged.json).toMatchObject({ pdf: { pages: 1, isTagged: true }, advice: null })
  })
})

describe('nothing stays of a file that is refused', () => {
  let before: { disk: string[]; entries: number }
  beforeEach(async () => void (before = { disk: onDisk(), entries: await noted() }))
  const nothingIsNew = async () => expect({ disk: onDisk(), entries: await noted() }).toEqual(before)

  const refused: [what: string, name: string, bytes: () => Uint8Array | string, reason: FileRefusal][] = [
    ['another kind than its name says', 'bild.png', () => aPdf('/A 1'), 'other-ending'],
    ['a kind that is not taken in', 'bild.png', () => '<svg xmlns="http://www.w3.org/2000/svg"/>', 'type'],
    ['nothing at all', 'bild.png', () => '', 'type'],
    ['a picture that is cut off', 'bild.jpg', () => picture.subarray(0, picture.length / 2), 'broken'],
    ['a PDF that asks for a password', 'last.pdf', () => locked(), 'broken'],
    ['a name with a path', '../../etc/passwd.pdf', () => aPdf('/A 2'), 'name'],
    ['no name', '', () => aPdf('/A 3'), 'name'],
    ['a name with somebody’s number in it', '19811218-9876.pdf', () => aPdf('/A 4'), 'personal-number'],
  ]
  test.each(refused)('%s', async (...[, name, bytes, reason]) => {
    expect(await send(name, bytes())).toEqual({ status: 422, json: { message: FILE_REFUSALS[reason], reason } })
    await nothingIsNew()
  })

  test('a picture of more points than memory has room for', { timeout: 60_000 }, async () => {
    const bomb = await noise(1, 1).resize(12_000, 12_000).png().toBuffer()
    expect(await send('bild.png', bomb)).toMatchObject({ status: 422, json: { reason: 'pixels' } })
    await nothingIsNew()
  })

  test('more than any file may weigh, said to be so or not', async () => {
    const large = Buffer.concat([Buffer.from(aPdf('/A 5')), Buffer.alloc(LARGEST_FILE)])
    const refusal = { status: 413, json: { message: FILE_REFUSALS.size, reason: 'size' } }
    expect(await send('stor.pdf', large)).toEqual(refusal)
    await nothingIsNew()
  })

  test('what is broken off on its way', async () => {
    await new Promise<void>((resolve) => {
      const headers = { Origin: origin, Cookie: cookie, 'X-File-Name': 'avbruten.pdf', 'Content-Length': '100000' }
      const sending = request(`${origin}/filer`, { method: 'POST', headers })
      sending.on('error', () => resolve()).write(aPdf('/A 6'))
      setTimeout(() => sending.destroy(), 200)
    })
    await vi.waitFor(nothingIsNew)
  })

  test.each([
    ['nobody is signed in', () => ({ Cookie: '' }), 401, 'sign-in-needed'],
    ['their roles do not include it', () => signIn(AUDITOR).then((auditor) => ({ Cookie: auditor })), 403, 'not-yours'],
    ['another site’s page sends it', () => ({ Origin: 'https://elsewhere.example' }), 403, undefined],
  ])('when %s', async (...[, headers, status, reason]) => {
    const answer = await send('bild.jpg', await noise(9, 9).jpeg().toBuffer(), await headers())
    expect({ status: answer.status, reason: answer.json['reason'] }).toEqual({ status, reason })
    await nothingIsNew()
  })
})

describe('a file is shown to whoever works with texts', () => {
  test('as pictures in sizes, of a PDF its first page, asked for anew each time', async () => {
    const { json } = await send('karta.png', await noise(700, 500).png().toBuffer())
    const answer = await get(`/filer/${String(json['id'])}/320.webp`)
    expect(answer.headers.get('content-type')).toBe('image/webp')
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    const pdf = (await send('rapport.pdf', aPdf('/A 7'))).json['id'] as string
    expect((await get(`/filer/${pdf}/320.avif`)).headers.get('content-type')).toBe('image/avif')
  })

  test('at its name too, and not to others', async () => {
    const { id, name } = (await send('bilaga.pdf', aPdf('/A 8'))).json as { id: string; name: string }
    expect((await get(`/filer/${name}`)).headers.get('location')).toBe(`/filer/${id}/original`)
    for (const path of [`/filer/${name}`, `/filer/${id}/original`, `/filer/${id}/320.jpg`]) {
      expect((await get(path, { Cookie: '' })).status).toBe(401)
      expect((await get(path, { Cookie: await signIn(AUDITOR) })).status).toBe(403)
    }
  })

  test('unless there is none, or it is asked for as what is never made', async () => {
    const { id } = (await send('bilaga.pdf', aPdf('/A 9'))).json as { id: string }
    for (const path of ['/filer/ingen', `/filer/${id}/321.jpg`, `/filer/${'0'.repeat(64)}/original`])
      expect((await get(path)).status, path).toBe(404)
  })
})

test('what somebody was about to upload when the process ended is gone at the next start, and nothing else', async () => {
  const { json } = await send('kvar.pdf', aPdf('/A 10'))
  const { folder } = await openFiles(dataDir, db)
  const before = onDisk()
  const orphan = await folder.receive(pieces(aPdf('/A 11')), LARGEST_FILE)
  if (orphan !== 'too-large') await orphan.keep()
  expect(onDisk()).not.toEqual(before)
  await openFiles(dataDir, db)
  expect(onDisk()).toEqual(before)
  expect(before).toContain(json['id'])
  expect(await files.listIds(db)).toContain(json['id'])
})

async function* pieces(text: string) {
  yield await Promise.resolve(Buffer.from(text))
}

/** Encrypted with the standard handler, by a key that nobody has. */
function locked(): string {
  const key = `<${'ab'.repeat(32)}>`
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`
  return aPdf().replace('/Root 1 0 R', `/Root 1 0 R ${encrypt}`)
}
