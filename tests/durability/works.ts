import { openBeside } from '@samordning/db'
import { instant, type Grant } from '@samordning/domain'
import { aSession, anAccount, ADMINISTRATOR, NATIONAL } from '../staff/office.ts'
import type { RunningServer } from '../support/server.ts'
import type { Work } from './kills.ts'

/** Somebody calls themselves by the next number. */
export const renaming: Work = {
  longest: 250,
  act: 'account.changed',
  begin: (dataDir) => somebody(dataDir, '0', ADMINISTRATOR),
  async reached(server, cookie) {
    const { account } = await ask<{ account: { name: string } }>(server, cookie, { path: 'sessions.current' })
    return [Number(account.name)]
  },
  async doIt(server, cookie, time) {
    await act(server, cookie, { path: 'me.change', input: { name: String(time), locale: 'sv' } })
    return true
  },
}

const SLUG = 'regnbagsforell'
const TEXT = { kind: 'news', slug: SLUG }
const headline = (time: number) => ({ sv: `Regnbågsforell nummer ${time}`, en: `Trout number ${time}` })

/** Somebody writes the next number in a headline and publishes it, without waiting for anybody. */
export const publishing: Work = {
  longest: 700,
  act: 'document.published-urgently',
  async begin(dataDir, server) {
    const cookie = await somebody(dataDir, 'Nationell samordnare', NATIONAL)
    const source = { key: null, place: 'Prov' }
    const input = { kind: 'news', slug: SLUG, title: headline(0), lead: { sv: 'En fisk.' }, source }
    await act(server, cookie, { path: 'documents.create', input })
    return cookie
  },
  /** On the page, in the list, in the feed, in search, and in what the sitemap lists. */
  async reached({ origin }) {
    const places = [`/nyheter/${SLUG}`, '/nyheter', '/floden/allt.atom', '/sok?q=regnb%C3%A5gsforell', '/en/nyheter']
    const numbers: number[] = []
    for (const place of places) {
      const text = await (await fetch(`${origin}${place}`)).text()
      const found = /(?:Regnbågsforell(?:<\/mark>)? nummer|Trout number) (\d+)/.exec(text)?.[1]
      numbers.push(Number(found ?? 0))
    }
    const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text()
    return sitemap.includes(SLUG) === numbers[0]! > 0 ? numbers : [...numbers, -1]
  },
  async doIt(server, cookie, time) {
    const { newest } = await ask<{ newest: { number: number } }>(server, cookie, { path: 'documents.get', input: TEXT })
    const save = { ...TEXT, base: newest.number, fields: { headline: headline(time) } }
    const saved = await act<{ hash: string }>(server, cookie, { path: 'documents.save', input: save })
    const input = { ...TEXT, hash: saved.hash, languages: ['sv', 'en'], note: { sv: 'Nästa.' }, change: 'minor' }
    await act(server, cookie, { path: 'documents.publishUrgently', input })
    return true
  },
}

async function somebody(dataDir: string, name: string, grant: Grant): Promise<string> {
  await using data = openBeside(dataDir)
  const at = instant(new Date())
  const account = await anAccount(data.db, { name, grants: [grant], at })
  return `samordning=${await aSession(data.db, { account, at, confirmed: false })}`
}

type Asked = { path: string; input?: object }

async function ask<T>({ staffOrigin }: RunningServer, cookie: string, { path, input }: Asked): Promise<T> {
  const query = input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''
  const answer = await fetch(`${staffOrigin}/trpc/${path}${query}`, { headers: { Cookie: cookie } })
  return dataIn<T>(answer)
}

async function act<T>(
  { staffOrigin }: RunningServer,
  cookie: string,
  { path, input }: { path: string; input: object },
) {
  const answer = await fetch(`${staffOrigin}/trpc/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: staffOrigin, Cookie: cookie },
    body: JSON.stringify(input),
  })
  return dataIn<T>(answer)
}

async function dataIn<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { result: { data: T } }).result.data
}
