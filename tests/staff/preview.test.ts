import { readContent } from '@samordning/content'
import { later, type NewsItem, type Role } from '@samordning/domain'
import { parse } from 'node-html-parser'
import { beforeAll, expect, test, vi } from 'vitest'
import { builtDashboard } from '../../apps/server/src/dashboard.ts'
import { publicDoor } from '../../apps/server/src/public-door.ts'
import { builtSite } from '../../apps/server/src/site.ts'
import { staffDoor } from '../../apps/server/src/staff-door.ts'
import { show } from '../support/showing.ts'
import { MORNING, ORIGIN, openOffice, type Office } from './office.ts'

const FILE = 'a'.repeat(64)
const COMING = '/nyheter/kommande-nyhet'
let office: Office
let visitors: ReturnType<typeof publicDoor>
let members: ReturnType<typeof staffDoor>
const publicOrigin = 'https://www.example'

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(MORNING) })
  office = await openOffice('all')
  const body: NewsItem['body'] = [
    {
      type: 'paragraph',
      text: { sv: 'Läs [om länet](ref:county/vasterbotten) och [mer](https://other.example/sida), inte src="/lan".' },
    },
    { type: 'figure', file: FILE, alt: null, caption: null },
  ]
  const slug = 'kommande-nyhet' as NewsItem['slug']
  const value: NewsItem = { ...readContent().news[0]!, slug, headline: { sv: 'En kommande nyhet' }, body }
  await show(office.db, { kind: 'news', slug }, { from: '2026-12-01T11:00:00Z', content: { kind: 'news', value } })
  const { site, headers, files } = await builtSite(publicOrigin)
  visitors = publicDoor({ db: office.db, origin: publicOrigin, site, headers, files })
  members = staffDoor({ staff: office.parts, ...builtDashboard(ORIGIN), ahead: { door: visitors, publicOrigin } })
})

async function cookieOf(role: Role): Promise<string> {
  const { token } = await office.somebody(role, [{ role, group: null, agency: null }])
  return `__Host-samordning=${token()}`
}

async function asked(path: string, cookie?: string): Promise<Response> {
  const sent: Record<string, string> = { Host: new URL(ORIGIN).host, ...(cookie !== undefined && { Cookie: cookie }) }
  // As the listener tells who asks.
  return members.request(ORIGIN + path, { headers: sent }, { incoming: { socket: { remoteAddress: '192.0.2.1' } } })
}

async function pageFor(path: string) {
  const answer = await asked(path, await cookieOf('editor'))
  return { answer, page: parse(await answer.text()) }
}

test('an editor sees what a page will show on a day ahead, and is told that it is not what visitors see', async () => {
  const { answer, page } = await pageFor(`/forhandsvisning${COMING}?datum=2026-12-01`)
  expect(answer.status).toBe(200)
  expect(page.querySelector('h1')?.text).toBe('En kommande nyhet')
  expect(page.querySelector('.preview-bar p')?.text).toBe(
    'Förhandsvisning: så ser sidan ut den 1 december 2026. Inget av detta är publicerat.',
  )
  expect(answer.headers.get('x-robots-tag')).toContain('noindex')
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('a moment is told to the minute', async () => {
  const before = await pageFor(`/forhandsvisning${COMING}?moment=2026-12-01T10:59:00.000Z`)
  expect(before.answer.status).toBe(404)
  const after = await pageFor(`/forhandsvisning/en${COMING}?moment=2026-12-01T11:00:00.000Z`)
  expect(after.page.querySelector('.preview-bar p')?.text).toContain('on 1 December 2026 at 12:00')
})

test('links, forms, styles and the other language stay in the preview of that moment; words and other sites are left alone', async () => {
  const { page } = await pageFor(`/forhandsvisning${COMING}?datum=2026-12-01`)
  const moment = 'moment=2026-12-01T22%3A59%3A59.999Z'
  const addresses = page
    .querySelectorAll('a[href], link[href], form[action]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('action')!)
  const ours = addresses.filter((address) => address.startsWith('/'))
  expect(ours.length).toBeGreaterThan(20)
  expect(ours.filter((address) => !address.startsWith('/forhandsvisning') || !address.includes(moment))).toEqual([])
  expect(addresses.filter((address) => address.startsWith(publicOrigin))).toEqual([])
  expect(addresses).toContain(`/forhandsvisning/lan/vasterbotten?${moment}`)
  expect(addresses).toContain('https://other.example/sida')
  expect(page.querySelector('main')?.text).toContain('inte src="/lan".')
  // Behind the staff door files of texts that are not public yet are at the same address.
  expect(page.querySelector('main img')?.getAttribute('src')).toMatch(`/filer/${FILE}/`)
  expect(page.querySelector('main img')?.getAttribute('src')).not.toContain('forhandsvisning')
  const fields = page.querySelectorAll('form[action] input[name=moment]').map((field) => field.getAttribute('value'))
  expect(fields).toContain('2026-12-01T22:59:59.999Z')
  const style = page.querySelector('link[rel=stylesheet]')!.getAttribute('href')!
  expect((await asked(style, await cookieOf('editor'))).headers.get('content-type')).toContain('text/css')
})

test('runs no script but those of the public site', async () => {
  const { answer } = await pageFor(`/forhandsvisning${COMING}?datum=2026-12-01`)
  const policy = answer.headers.get('content-security-policy')
  expect(policy).toBe((await visitors.request('/lan')).headers.get('content-security-policy'))
  expect(policy).not.toContain("script-src 'self'")
})

test('the public door shows nothing that is not public now, whatever day it is asked about', async () => {
  for (const path of [COMING, `${COMING}?datum=2026-12-01`, `${COMING}?moment=2026-12-01T11:00:00.000Z`])
    expect((await visitors.request(path)).status, path).toBe(404)
  for (const path of ['/nyheter', '/', '/sok?q=kommande', '/floden/nyheter.atom']) {
    const query = path.includes('?') ? '&' : '?'
    const answer = await visitors.request(`${path}${query}datum=2026-12-01&moment=2026-12-01T11:00:00.000Z`)
    expect(await answer.text(), path).not.toContain('En kommande nyhet')
  }
  expect((await visitors.request(`/forhandsvisning${COMING}?datum=2026-12-01`)).status).toBe(404)
})

test('whoever is not signed in gets to sign in; whoever may not read texts is refused', async () => {
  const path = `/forhandsvisning${COMING}?datum=2026-12-01`
  const stranger = await asked(path)
  expect([stranger.status, stranger.headers.get('location')]).toEqual([302, '/logga-in'])
  const auditor = await asked(path, await cookieOf('auditor'))
  expect(auditor.status).toBe(403)
  expect(await auditor.text()).not.toContain('nyhet')
})

test.for(['', '?datum=2026-11-01', '?datum=9999-12-31', `?moment=${later(MORNING, -1)}`, '?moment=snart'])(
  'a time that is not to come is left to the public site: %s',
  async (query) => {
    const answer = await asked(`/forhandsvisning/lan${query}`, await cookieOf('editor'))
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${publicOrigin}/lan${query}`])
  },
)

test('procedures are not asked through it', async () => {
  const answer = await asked('/forhandsvisning/trpc/news.list?datum=2026-12-01', await cookieOf('editor'))
  expect(answer.status).toBe(404)
})
