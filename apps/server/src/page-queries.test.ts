import { createCaller } from '@samordning/api'
import { readContent } from '@samordning/content'
import { loadContent, migrateToLatest, openDatabase, type Database } from '@samordning/db'
import { calendarDate } from '@samordning/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtSite } from './site.ts'

const origin = 'http://127.0.0.1:3000'
let queries = 0
let db: Database

beforeAll(async () => {
  const loaded = openDatabase(':memory:')
  await migrateToLatest(loaded)
  await loadContent(loaded, readContent())
  db = loaded.withPlugin({
    transformQuery({ node }) {
      queries += 1
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
})

/** How many queries a page takes. */
async function queriesOf(path: string): Promise<number> {
  const { site } = await builtSite(origin)
  const today = calendarDate('2026-11-22')
  queries = 0
  const answer = await site(new Request(origin + path), {
    api: createCaller({ db, today }),
    today,
    origin,
    report: (error) => expect.fail(String(error)),
  })
  expect(answer.status).toBe(path === '/finns-inte' ? 404 : 200)
  return queries
}

/** A little above what each type of page asks of the database. Whoever needs more raises the number, and means it. */
test.for([
  ['/', 16],
  ['/?datum=2009-09-30', 16],
  ['/?kant=2026-11-22', 16],
  ['/?kommun=skelleftea', 24],
  ['/?kommun=skelleftea&datum=2009-09-30', 24],
  ['/lan', 10],
  ['/lan?datum=2009-09-30', 10],
  ['/lan?kant=2026-11-22', 10],
  ['/lan/vasterbotten', 22],
  ['/lan/vasterbotten?datum=2009-09-30', 22],
  ['/lan/vasterbotten?kant=2026-11-22', 22],
  ['/lan/skane?datum=1990-01-01', 26],
  ['/samordningsgrupper', 8],
  ['/samordningsgrupper?datum=2009-09-30', 8],
  ['/samordningsgrupper?kant=2026-11-22', 8],
  ['/samordningsgrupper/vasterbotten', 15],
  ['/samordningsgrupper/vasterbotten?datum=2009-09-30', 15],
  ['/samordningsgrupper/vasterbotten?kant=2026-11-22', 15],
  ['/samordningsgrupper/vasterbotten/jamfor?fran=2009-09-30&till=2019-01-02', 10],
  ['/myndigheter', 12],
  ['/myndigheter?datum=2009-09-30', 12],
  ['/myndigheter?kant=2026-11-22', 12],
  ['/myndigheter/region-vasterbotten', 20],
  ['/myndigheter/region-vasterbotten?datum=2009-09-30', 20],
  ['/myndigheter/region-vasterbotten?kant=2026-11-22', 20],
  ['/myndigheter/region-vasterbotten/jamfor?fran=2009-09-30&till=2019-01-02', 17],
  ['/lagstiftning', 7],
  ['/lagstiftning/pa-dagen', 2],
  ['/lagstiftning/pa-dagen?datum=2011-06-30', 4],
  ['/lagstiftning/pa-dagen?datum=2022-07-31&brott=purchase&dom=2022-08-01', 4],
  ['/lagstiftning/jamfor?brott=purchase&fran=2011-06-30&till=2022-08-01', 2],
  ['/lagstiftning/sfs-2011-517', 6],
  ['/uppdrag', 14],
  ['/uppdrag/samordna-arbetet-mot-handel-med-barn-2014', 13],
  ['/rapporter', 15],
  ['/rapporter/lagesrapport-vasterbotten-2009', 16],
  ['/rapporter/lagesrapport-vasterbotten-2009/utgava/1', 3],
  ['/rapporter/lagesrapport-vasterbotten-2009/utgava/1/hanvisa?del=svar-migrationsverket-uppdraget-1', 5],
  ['/rapporter/lagesrapport-vasterbotten-2009/matris', 9],
  ['/enkater', 5],
  ['/rapporter/lagesrapport-vasterbotten-2009/referens/bibtex', 6],
  ['/nyheter', 8],
  ['/nyheter/2016-09-28-fyra-temadagar', 10],
  ['/nyheter/2016-10-18-eu-dagen', 10],
  ['/handelser', 6],
  ['/handelser/temadagar-2016', 14],
  ['/siffror', 5],
  ['/hjalp', 10],
  ['/sok?q=manniskohandel', 9],
  ['/om', 3],
  ['/om/kallor', 6],
  ['/om/kallor/s003', 4],
  ['/om/floden', 16],
  ['/floden/allt.atom', 9],
  ['/floden/samordningsgrupper/vasterbotten.json', 14],
  ['/sitemap.xml', 18],
  ['/robots.txt', 0],
  ['/om/tillganglighet', 3],
  ['/om/personuppgifter', 3],
  ['/finns-inte', 0],
] as const)('%s takes at most %i queries', async ([path, most]) => {
  expect(await queriesOf(path)).toBeLessThanOrEqual(most)
})

describe('a page on another day, or as it was known then, takes at most half as many more', () => {
  const dated = [
    '/?kommun=skelleftea',
    '/lan',
    '/lan/vasterbotten',
    '/samordningsgrupper',
    '/samordningsgrupper/vasterbotten',
    '/myndigheter',
    '/myndigheter/polismyndigheten',
    '/lagstiftning',
    '/lagstiftning/sfs-2011-517',
    '/uppdrag',
    '/uppdrag/samordna-arbetet-mot-handel-med-barn-2014',
    '/siffror',
    '/hjalp',
  ]
  const moments = ['datum=2009-09-30', 'kant=2026-11-22']
  test.for(dated.flatMap((path) => moments.map((moment) => [path, moment] as const)))(
    '%s with %s',
    async ([path, moment]) => {
      const plain = await queriesOf(path)
      expect(await queriesOf(`${path}${path.includes('?') ? '&' : '?'}${moment}`)).toBeLessThanOrEqual(plain * 1.5)
    },
  )
})
