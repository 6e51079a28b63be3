import { links } from '@samordning/db'
import { readContent } from '@samordning/content'
import { instant, later, type Instant, type NewsItem } from '@samordning/domain'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { because, askOwn, type Finding } from '../../apps/server/src/link-own.ts'
import { lastNight, startLinkRounds, type LinkRounds } from '../../apps/server/src/link-round.ts'
import { publicDoor } from '../../apps/server/src/public-door.ts'
import { builtSite } from '../../apps/server/src/site.ts'
import { show, tombstone } from '../support/showing.ts'
import { MORNING, openOffice, type Office } from './office.ts'
import { EDITOR } from './texts.ts'

const publicOrigin = 'https://www.example'
const DAY = 24 * 3_600_000
const [first, second] = readContent().news
let office: Office
let ask: Awaited<ReturnType<Office['somebody']>>['ask']
let now: Instant
let rounds: LinkRounds
/** What other sites are found to be, for those that are asked. */
let others: Record<string, Finding>

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(MORNING) }))
beforeEach(async () => {
  office = await openOffice('all')
  ask = (await office.somebody('Redaktör', [EDITOR])).ask
  now = MORNING
  others = {}
  const { site, headers, files, targetOf } = await builtSite(publicOrigin)
  const door = publicDoor({ db: office.db, origin: publicOrigin, site, headers, files })
  rounds = startLinkRounds({
    ...{ db: office.db, publicOrigin, now: () => now, courtesy: 0 },
    own: askOwn({ db: office.db, door, publicOrigin, targetOf }),
    other: (address) => Promise.resolve(others[address] ?? null),
  })
})
afterEach(() => rounds.stop())

async function aRound() {
  rounds.begin()
  await vi.waitUntil(() => rounds.progress() === null, { timeout: 30_000 })
}

/** News that is public now, and says this. */
async function publish(sv: string, more: Partial<NewsItem> = {}) {
  const value = { ...first!, body: [{ type: 'paragraph' as const, text: { sv } }], ...more }
  await show(office.db, { kind: 'news', slug: value.slug }, { from: '2026-11-01', content: { kind: 'news', value } })
}

const told = async () =>
  (await ask.links.list()).broken.map(({ slug, path, address, why }) => [slug, path, address, why])

describe('links to our own pages', () => {
  test('all of the starting content lead where they should', async () => {
    await aRound()
    expect(await told()).toEqual([])
    const { checked } = await ask.links.list()
    expect(checked).toBe(MORNING)
  })

  test('a page, a place on a page or a thing that there is not is told at once, with the text and the piece', async () => {
    await publish(
      'Se [en](/lan/vasterbotten), [två](/finns-inte), [tre](/lagstiftning#finns-inte), [fyra](ref:group/finns-inte), [fem](/lagstiftning#brott-purchase), ' +
        `[sex](${publicOrigin}/borta) och [sju](mailto:ingen@region.example).`,
    )
    await aRound()
    expect(await told()).toEqual([
      [first!.slug, 'body/0/text', '/finns-inte', 'missing'],
      [first!.slug, 'body/0/text', '/lagstiftning#finns-inte', 'no-place'],
      [first!.slug, 'body/0/text', 'ref:group/finns-inte', 'missing'],
      [first!.slug, 'body/0/text', `${publicOrigin}/borta`, 'missing'],
    ])
    const [row] = (await ask.links.list()).broken
    expect(row).toMatchObject({ kind: 'news', title: first!.headline, since: MORNING, isPublic: true, status: 404 })
  })

  test('a link that was mended is gone from the list at once, and forgotten by the next round', async () => {
    await publish('Se [här](/finns-inte).')
    await aRound()
    await publish('Se [här](/lan).')
    expect(await told()).toEqual([])
    await aRound()
    expect((await links.listBroken(office.db)).size).toBe(0)
  })

  test('what it is about is looked at too: a text that was withdrawn, and one that leads on', async () => {
    await publish('Utan länkar.', { related: { ...first!.related, news: [second!.slug] } })
    const address = { kind: 'news' as const, slug: second!.slug }
    const gone = (redirect: string | null) => ({ content: null, edition: { tombstone: tombstone('Fel.', redirect) } })
    await show(office.db, address, { from: '2026-11-01', ...gone(null) })
    await aRound()
    expect(await told()).toContainEqual([first!.slug, 'related/news', `ref:news/${second!.slug}`, 'withdrawn'])
    for (const redirect of ['/nyheter', 'https://other.example/ny']) {
      await show(office.db, address, { from: '2026-11-01', ...gone(redirect) })
      await aRound()
      expect(await told(), redirect).toEqual([])
    }
  })

  test('a text that is not public yet is told as such', async () => {
    await publish('Se [den](ref:news/kommande).')
    const value = { ...second!, slug: 'kommande' as NewsItem['slug'] }
    await show(office.db, { kind: 'news', slug: 'kommande' }, { from: '2026-12-24', content: { kind: 'news', value } })
    await aRound()
    expect(await told()).toEqual([[first!.slug, 'body/0/text', 'ref:news/kommande', 'not-public']])
  })

  test('drafts are looked at, and marked as such', async () => {
    const address = { kind: 'news', slug: first!.slug } as const
    const { revision, content } = await ask.documents.get(address)
    const block = { type: 'paragraph', key: 'aaaaaaaa', text: { sv: 'Se [här](/finns-inte).' } } as const
    const blocks = [block]
    const order = [...content.value.body.map(({ key }) => key!), block.key]
    await ask.documents.save({ ...address, base: revision.number, fields: {}, blocks, order, confirmed: [] })
    await aRound()
    const { broken } = await ask.links.list()
    expect(broken).toMatchObject([{ ...address, path: 'body/aaaaaaaa/text', why: 'missing', isPublic: false }])
  })
})

describe('links to other sites', () => {
  const ADDRESS = 'https://other.example/sida'

  test('are told once they have failed on two days, and no longer when they work again', async () => {
    await publish(`Se [här](${ADDRESS}) och [där](https://other.example/annan).`)
    others = { [ADDRESS]: because('gone', 404) }
    await aRound()
    now = later(MORNING, 3_600_000)
    await aRound()
    expect(await told()).toEqual([])
    now = later(MORNING, DAY)
    await aRound()
    expect(await told()).toEqual([[first!.slug, 'body/0/text', ADDRESS, 'gone']])
    expect((await ask.links.list()).broken[0]).toMatchObject({ since: MORNING, status: 404 })
    others = {}
    await aRound()
    expect(await told()).toEqual([])
  })

  test('are not told when none answers: then it is we who are cut off', async () => {
    await publish(`Se [här](${ADDRESS}).`)
    others = new Proxy({}, { get: () => because('no-answer') })
    await aRound()
    now = later(MORNING, DAY)
    await aRound()
    expect(await told()).toEqual([])
  })
})

describe('rounds', () => {
  test('are of three in the morning, in summer as in winter', () => {
    const night = (moment: string) => lastNight(instant(new Date(moment)))
    expect(night('2026-11-23T08:00:00Z')).toBe('2026-11-23T02:00:00.000Z')
    expect(night('2026-11-23T01:59:59Z')).toBe('2026-11-22T02:00:00.000Z')
    expect(night('2026-07-01T00:59:59Z')).toBe('2026-06-30T01:00:00.000Z')
    expect(night('2026-07-01T01:00:00Z')).toBe('2026-07-01T01:00:00.000Z')
    // The night on which clocks go forward, and the one on which they go back.
    expect(night('2026-03-29T08:00:00Z')).toBe('2026-03-29T01:00:00.000Z')
    expect(night('2026-10-25T08:00:00Z')).toBe('2026-10-25T02:00:00.000Z')
  })

  test('come by themselves each night, also when the process was not there then', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: Date.parse(MORNING) })
    const begun: Instant[] = []
    const nothing = { own: () => Promise.resolve(null), other: null }
    const nightly = startLinkRounds({ db: office.db, publicOrigin, ...nothing, now: () => now })
    const lookAgain = async () => {
      await vi.advanceTimersByTimeAsync(60_000)
      await vi.waitUntil(() => nightly.progress() === null, { timeout: 30_000 })
      const last = await links.findLastRound(office.db)
      if (last && last.begun_at !== begun.at(-1)) begun.push(last.begun_at as Instant)
    }
    await lookAgain()
    await lookAgain()
    now = later(MORNING, DAY / 2)
    await lookAgain()
    now = later(MORNING, 3 * DAY)
    await lookAgain()
    await nightly.stop()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(MORNING) })
    expect(begun).toEqual([MORNING, later(MORNING, 3 * DAY)])
  })

  test('are begun by those who may, tell how far they have come, and are refused where they are turned off', async () => {
    const begin = vi.fn()
    const linkChecks = { scope: 'all' as const, begin, progress: () => ({ done: 3, total: 9 }) }
    const { token } = await office.somebody('Redaktör', [EDITOR])
    const there = office.browser(token(), { linkChecks }).ask
    await there.links.check()
    expect(begin).toHaveBeenCalledOnce()
    expect(await there.links.list()).toMatchObject({ scope: 'all', progress: { done: 3, total: 9 } })
    const off = office.browser(token(), { linkChecks: { ...linkChecks, scope: 'off' } }).ask
    await expect(off.links.check()).rejects.toThrow('turned off')
  })
})
