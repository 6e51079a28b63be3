import { openBeside } from '@samordning/db'
import { instant, type Grant } from '@samordning/domain'
import { aSession, anAccount, ADMINISTRATOR, NATIONAL } from '../staff/office.ts'
import type { RunningServer } from '../support/server.ts'
import type { Work } from './kills.ts'

/** Somebody calls themselves by the next number. */
export const renaming: Work = {
  longest: 250,
  act: 'account.changed',
  begin: (dataDir) => somebody(dataDir, { name: '0', grant: ADMINISTRATOR }),
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
    const cookie = await somebody(dataDir, { name: 'Nationell samordnare', grant: NATIONAL })
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

const REPORT = { report: 'lagesrapport-prov' }
const QUESTION = { question: 'prov', version: 1 }

/** Somebody writes the next number in a report on a round that is over, and freezes it. */
export const freezing: Work = {
  longest: 700,
  act: 'survey.frozen',
  async begin(dataDir, server) {
    const cookie = await somebody(dataDir, { name: 'Nationell samordnare', grant: NATIONAL, confirmed: true })
    const does = (path: string, input: object) => act(server, cookie, { path: `surveys.${path}`, input })
    const asked = { text: { sv: 'Prov?' }, help: null, topic: { sv: 'Prov' }, part: null }
    await does('saveQuestion', { ...QUESTION, ...asked, comparability: { is: 'first' } })
    const period = { from: '2009-01-01', until: '2009-07-01' }
    const round = { slug: 'prov', title: { sv: 'Prov' }, groups: ['vasterbotten'], period, reportBy: '2030-01-01' }
    await does('open', { ...round, timetable: [], questions: [QUESTION] })
    await does('close', { round: 'prov' })
    await does('arrange', { ...REPORT, base: 0, arrangement: arrangement(0) })
    return cookie
  },
  /** As an edition, as the newest of the list, on the page, and in search. */
  async reached({ origin }) {
    const input = encodeURIComponent(JSON.stringify(REPORT))
    const edition = await fetch(`${origin}/trpc/surveys.edition?input=${input}`)
    if (edition.status === 404) {
      const page = await fetch(`${origin}/rapporter/${REPORT.report}`)
      return [0, page.status === 404 ? 0 : -1]
    }
    const { number, report } = await dataIn<{ number: number; report: object }>(edition)
    const { items } = await dataIn<{ items: { number: number }[] }>(
      await fetch(`${origin}/trpc/surveys.editions?input=${input}`),
    )
    const found = await (await fetch(`${origin}/sok?q=regnb%C3%A5gsforell`)).text()
    const said = [JSON.stringify(report), found].map((text) =>
      Number(/[Rr]egnbågsforell(?:<\/mark>)? nummer (\d+)/.exec(text)?.[1]),
    )
    return [number, items[0]!.number, items.length, ...said]
  },
  async doIt(server, cookie, time) {
    const { number } = await ask<{ number: number }>(server, cookie, { path: 'surveys.report', input: REPORT })
    const input = { ...REPORT, base: number, arrangement: arrangement(time) }
    await act(server, cookie, { path: 'surveys.arrange', input })
    const change = time === 1 ? null : { sv: `Rättelse ${time}` }
    await act(server, cookie, { path: 'surveys.freeze', input: { ...REPORT, base: number + 1, change } })
    return true
  },
}

function arrangement(time: number) {
  const body = [{ type: 'paragraph', text: { sv: `Regnbågsforell nummer ${time}` } }]
  return {
    ...{ slug: REPORT.report, round: 'prov', title: { sv: 'Lägesrapport' }, summary: { sv: 'Ett prov.' } },
    ...{ publishers: ['lansstyrelsen-vasterbotten'], on: '2009-09-30', footnotes: [], edits: [], attachments: [] },
    chapters: [{ type: 'text', key: 'text', role: 'chapter', title: { sv: 'Om fisken' }, body, signatures: null }],
  }
}

type Person = { name: string; grant: Grant; confirmed?: boolean }

async function somebody(dataDir: string, { name, grant, confirmed = false }: Person): Promise<string> {
  await using data = openBeside(dataDir)
  const at = instant(new Date())
  const account = await anAccount(data.db, { name, grants: [grant], at })
  return `samordning=${await aSession(data.db, { account, at, confirmed })}`
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
