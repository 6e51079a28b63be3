import { createCaller } from '@samordning/api'
import { readContent } from '@samordning/content'
import { loadContent, migrateToLatest, openDatabase, type Database } from '@samordning/db'
import { calendarDate } from '@samordning/domain'
import { beforeAll, expect, test } from 'vitest'
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

/** A little above what each type of page asks of the database. Whoever needs more raises the number, and means it. */
test.for([
  ['/', 16],
  ['/?kommun=skelleftea', 28],
  ['/lan', 10],
  ['/lan/vasterbotten', 40],
  ['/samordningsgrupper', 8],
  ['/samordningsgrupper/vasterbotten', 20],
  ['/myndigheter', 12],
  ['/myndigheter/region-vasterbotten', 24],
  ['/lagstiftning', 5],
  ['/lagstiftning/pa-dagen', 2],
  ['/lagstiftning/pa-dagen?datum=2011-06-30', 4],
  ['/lagstiftning/pa-dagen?datum=2022-07-31&brott=purchase&dom=2022-08-01', 4],
  ['/lagstiftning/jamfor?brott=purchase&fran=2011-06-30&till=2022-08-01', 2],
  ['/lagstiftning/sfs-2011-517', 6],
  ['/uppdrag', 14],
  ['/uppdrag/samordna-arbetet-mot-handel-med-barn-2014', 12],
  ['/rapporter', 14],
  ['/rapporter/lagesrapport-vasterbotten-2009', 14],
  ['/rapporter/lagesrapport-vasterbotten-2009/referens/bibtex', 6],
  ['/nyheter', 8],
  ['/nyheter/2016-09-28-fyra-temadagar', 10],
  ['/nyheter/2016-10-18-eu-dagen', 10],
  ['/handelser', 6],
  ['/handelser/temadagar-2016', 14],
  ['/siffror', 5],
  ['/hjalp', 6],
  ['/sok?q=manniskohandel', 2],
  ['/om', 2],
  ['/om/kallor', 4],
  ['/om/kallor/s003', 4],
  ['/om/tillganglighet', 0],
  ['/om/personuppgifter', 0],
  ['/finns-inte', 0],
] as const)('%s takes at most %i queries', async ([path, most]) => {
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
  expect(queries).toBeLessThanOrEqual(most)
})
