import { createCaller } from '@samordning/api'
import { readContent } from '@samordning/content'
import { loadContent } from '@samordning/db'
import { calendarDate, dayOf, type DatedFact } from '@samordning/domain'
import { createPublicSite } from '@samordning/public/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { pageTypes } from '../support/pages.ts'
import { emptyDatabase } from './loaded.ts'

const content = readContent()
const today = calendarDate('2026-11-22')
const origin = 'http://127.0.0.1:3000'
const MANY = 50

/** How many queries a page takes, of a site that has these rows. */
async function siteOf(rows: typeof content) {
  const loaded = await emptyDatabase()
  await loadContent(loaded, rows)
  let queries = 0
  const db = loaded.withPlugin({
    transformQuery({ node }) {
      queries += 1
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
  const site = createPublicSite()
  return async (path: string) => {
    queries = 0
    const visit = {
      api: createCaller({ db, today }),
      today,
      origin,
      report: (error: unknown) => expect.fail(String(error)),
    }
    const answer = await site(new Request(origin + path), visit)
    expect(answer.status, path).toBe(200)
    return { queries, html: await answer.text() }
  }
}

/** Facts as they would stand after many corrections and many changes: real ones, superseded, and others for a month each. */
function changedOften<T extends DatedFact>(facts: readonly T[]): T[] {
  const [first] = facts
  if (!first) return []
  const superseded = Array.from({ length: MANY }, () => ({
    ...first,
    provenance: { ...first.provenance, superseded: today },
  }))
  const others = Array.from({ length: MANY }, (_, index) => ({
    ...first,
    from: dayOf(1900 + index, 1, 1),
    until: dayOf(1900 + index, 2, 1),
  }))
  return [...superseded, ...others, ...facts]
}

const changed: typeof content = {
  ...content,
  groups: content.groups.map((group) => ({
    ...group,
    members: changedOften(group.members),
    conveners: changedOften(group.conveners),
  })),
  agencies: content.agencies.map((agency) => ({ ...agency, names: changedOften(agency.names) })),
  appointments: changedOften(content.appointments),
}

let plain: Awaited<ReturnType<typeof siteOf>>
let changing: Awaited<ReturnType<typeof siteOf>>

beforeAll(async () => {
  plain = await siteOf(content)
  changing = await siteOf(changed)
})

describe(`a page takes no more queries when each thing on it has changed ${MANY} times and been corrected as often`, () => {
  test.for(
    [
      '/samordningsgrupper/vasterbotten',
      '/myndigheter/lansstyrelsen-vasterbotten',
      '/myndigheter/polismyndigheten',
    ].flatMap((path) =>
      ['', '?datum=2012-03-04', '?kant=2026-11-22', '?datum=1920-01-15'].map((query) => path + query),
    ),
  )('%s', async (path) => {
    const [few, many] = [await plain(path), await changing(path)]
    expect(many.queries).toBe(few.queries)
    // Otherwise this would prove nothing: the page of the changed rows has their days to go to.
    expect(many.html).toContain('1920-02-01')
    expect(few.html).not.toContain('1920-02-01')
  })
})

describe('a page of another day takes at most one and a half times the queries of the page of today', () => {
  test.for(
    pageTypes
      // Without a day that one is a form, and no page of today.
      .filter(({ path, status }) => status === 200 && path !== '/lagstiftning/pa-dagen' && !/datum=|kant=/.test(path))
      .flatMap(({ path }) =>
        ['datum=2012-03-04', 'datum=2030-01-01', 'kant=2026-11-22'].map((moment) => ({ path, moment })),
      ),
  )('$path on $moment', async ({ path, moment }) => {
    const today = await plain(path)
    const other = await plain(path + (path.includes('?') ? '&' : '?') + moment)
    expect(other.queries).toBeLessThanOrEqual(1.5 * today.queries)
  })
})
