import { beforeAll, describe, expect, inject, test } from 'vitest'
import { pages } from '../support/pages.ts'
import { crawl, internalLinks, isPage, type Visited } from './crawl.ts'
import { get } from './get.ts'
import { loadedByCss } from './read.ts'
import { isOurs, languageOf, rules } from './rules.ts'

const origin = inject('origin')
const MOST_BYTES = 30_000

/** All that a visitor can come to by following links from the first page of each language. */
let linked: Visited[] = []
/** The same, and pages that come up as answers only. */
let all: Visited[] = []

beforeAll(async () => {
  linked = (await crawl(origin, ['/', '/en'])).filter(({ answer }) => isPage(answer))
  const known = new Set(linked.map(({ address }) => address))
  const unlinked = pages.map(({ address }) => address).filter((address) => !known.has(address))
  all = [...linked, ...(await crawl(origin, unlinked)).filter(({ address }) => unlinked.includes(address))]
  // Three thousand pages and more.
}, 180_000)

describe('every page', () => {
  test.for(Object.entries(rules))('%s', ([, rule]) => {
    expect(all.flatMap((visited) => rule(visited).map((fault) => `${visited.address}: ${fault}`))).toEqual([])
  })

  test('that a link leads to is there', () => {
    const missing = linked.filter(({ answer }) => answer.status !== 200)
    expect(missing.map(({ address, from, answer }) => `${address} from ${from}: ${answer.status}`)).toEqual([])
  })

  test('has the place that a link points out in it', () => {
    const ids = new Map(all.map(({ address, page }) => [address, page.ids]))
    const lost = all.flatMap(({ address: from, page }) =>
      internalLinks(page.links, origin + from)
        .filter(({ address, id }) => id !== '' && ids.get(address)?.has(id) === false)
        .map(({ address, id }) => `${from}: no #${id} in ${address}`),
    )
    expect(lost).toEqual([])
  })

  test('can be told from the others by its title', () => {
    const byTitle = Map.groupBy(linked, ({ address, page }) => `${languageOf(address)}: ${page.title}`)
    const shared = [...byTitle].map(([title, some]) => [title, new Set(some.map(pathname))] as const)
    expect(shared.filter(([, paths]) => paths.size > 1).map(([title, paths]) => [title, ...paths])).toEqual([])
  })

  test('has the same page in the other language', () => {
    const addresses = new Set(linked.filter(({ answer }) => answer.status === 200).map(pathname))
    const alone = [...addresses].filter((address) => {
      const other = languageOf(address) === 'sv' ? `/en${address}`.replace(/\/$/, '') : address.slice(3) || '/'
      return !addresses.has(other)
    })
    expect(alone).toEqual([])
  })
})

describe('the weight', () => {
  test('of a page and all that comes with it is at most 30 kB, by brotli and by gzip', async () => {
    const fetched = new Map<string, number>()
    async function weigh({ address, page }: Visited, encoding: string): Promise<number> {
      const { bytes } = await get(origin + address, encoding)
      const extras = page.loaded.filter((one) => one.startsWith('/')).map((one) => weighFile(one, encoding))
      return (await Promise.all(extras)).reduce((sum, one) => sum + one, bytes)
    }
    async function weighFile(address: string, encoding: string): Promise<number> {
      const key = `${encoding} ${address}`
      fetched.set(key, fetched.get(key) ?? (await get(origin + address, encoding)).bytes)
      return fetched.get(key)!
    }

    const heaviest = all.toSorted((one, other) => other.answer.bytes - one.answer.bytes).slice(0, 10)
    const weights = await Promise.all(
      heaviest.flatMap((visited) =>
        ['br, gzip', 'gzip'].map(async (encoding) => ({
          what: `${visited.address} (${encoding})`,
          bytes: await weigh(visited, encoding),
        })),
      ),
    )
    expect(weights.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([])
  })
})

test('the stylesheets load nothing from another host', async () => {
  const sheets = [...new Set(all.flatMap(({ page }) => page.stylesheets))]
  expect(sheets).not.toEqual([])
  const loaded = await Promise.all(sheets.map(async (sheet) => loadedByCss((await get(origin + sheet)).body)))
  expect(loaded.flat().filter((address) => !isOurs(address))).toEqual([])
})

function pathname({ address }: Visited): string {
  return address.replace(/\?.*/, '')
}
