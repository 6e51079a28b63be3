import { createCaller } from '@samordning/api'
import { readContent } from '@samordning/content'
import { loadContent, migrateToLatest, openDatabase, type Database } from '@samordning/db'
import { calendarDate, fuzzyDate, type CoordinationGroup } from '@samordning/domain'
import { parse } from 'node-html-parser'
import { beforeAll, expect, test } from 'vitest'
import { builtSite } from './site.ts'

const origin = 'http://127.0.0.1:3000'
const GROUP = '/samordningsgrupper/vasterbotten'
const WITHDRAWN = 'kartlagga-prostitutionens-omfattning-2013'
const CORRECTED = calendarDate('2027-01-15')
let db: Database

/** On the day of the correction it becomes known that the university left at the end of 2011. */
function corrected(group: CoordinationGroup): CoordinationGroup {
  const members = group.members.flatMap((member) => {
    if (member.agency !== 'umea-universitet') return [member]
    const { provenance } = member
    return [
      { ...member, provenance: { ...provenance, superseded: CORRECTED } },
      { ...member, until: fuzzyDate('2012-01-01'), provenance: { ...provenance, recorded: CORRECTED } },
    ]
  })
  return { ...group, members }
}

function learned<T extends { provenance: CoordinationGroup['provenance'] }>(fact: T): T {
  return { ...fact, provenance: { ...fact.provenance, recorded: CORRECTED } }
}

function withdrawn<T extends { provenance: CoordinationGroup['provenance'] }>(fact: T): T {
  return { ...fact, provenance: { ...fact.provenance, superseded: CORRECTED } }
}

beforeAll(async () => {
  db = openDatabase(':memory:')
  await migrateToLatest(db)
  const content = readContent()
  const groups = content.groups.map((group) => (group.slug === 'vasterbotten' ? corrected(group) : group))
  const assignments = content.assignments.map((one) => (one.slug === WITHDRAWN ? withdrawn(one) : one))
  const agencies = content.agencies.map((one) =>
    one.slug === 'migrationsverket' ? { ...learned(one), names: one.names.map(learned) } : one,
  )
  await loadContent(db, { ...content, groups, assignments, agencies })
})

async function answerAt(path: string): Promise<Response> {
  const { site } = await builtSite(origin)
  const today = calendarDate('2027-02-01')
  const visit = {
    api: createCaller({ db, today }),
    today,
    origin,
    report: (error: unknown) => expect.fail(String(error)),
  }
  return site(new Request(origin + path), visit)
}

/** The lists of members, each with the names in it. */
async function membersOn(path: string) {
  const answer = await answerAt(path)
  expect(answer.status).toBe(200)
  const page = parse(await answer.text())
  const lists = page
    .querySelectorAll('.members')
    .map((list) => list.querySelectorAll('> li > a').map((link) => link.text))
  return { page, lists, bar: page.querySelector('.day-bar')?.text ?? '' }
}

const isUniversity = (name: string) => name === 'Umeå universitet'

test('a correction changes what the page says now, and what it says of the days that it is about', async () => {
  const { lists } = await membersOn(GROUP)
  expect(lists.map((names) => names.filter(isUniversity).length)).toEqual([0, 1])
  const { lists: in2013 } = await membersOn(`${GROUP}?datum=2013-01-01`)
  expect(in2013.map((names) => names.filter(isUniversity).length)).toEqual([0, 1])
})

test('the page as it was known before the correction is what it was', async () => {
  const { lists, bar } = await membersOn(`${GROUP}?kant=2027-01-14`)
  expect(lists.map((names) => names.filter(isUniversity).length)).toEqual([1, 0])
  expect(bar).toContain('Så som plattformen kände det den 14 januari 2027.')
  const { lists: in2013 } = await membersOn(`${GROUP}?datum=2013-01-01&kant=2027-01-14`)
  expect(in2013.flat().filter(isUniversity)).toHaveLength(1)
  expect(in2013[0]).toContain('Umeå universitet')
})

test('from the day of the correction on, the page is as it is known now', async () => {
  const { lists } = await membersOn(`${GROUP}?kant=${CORRECTED}`)
  expect(lists).toEqual((await membersOn(GROUP)).lists)
})

test('the links of the page keep both days', async () => {
  const { page } = await membersOn(`${GROUP}?datum=2013-01-01&kant=2027-01-14`)
  const link = page.querySelector('.members a')?.getAttribute('href')
  expect(link).toMatch(/^\/myndigheter\/[a-z-]+\?datum=2013-01-01&kant=2027-01-14$/)
})

test('what has been withdrawn is still read as it was known before, with a reference that says so', async () => {
  const page = `/uppdrag/${WITHDRAWN}`
  expect((await answerAt(page)).status).toBe(404)
  const before = await answerAt(`${page}?kant=2027-01-14`)
  expect(before.status).toBe(200)
  const reference = parse(await before.text()).querySelector('.reference')?.text
  expect(reference).toContain(`${page}?kant=2027-01-14`)
  const file = await answerAt(`${page}/referens/csl-json?kant=2027-01-14`)
  expect(await file.json()).toMatchObject([{ URL: `${origin}${page}?kant=2027-01-14` }])
})

test.for([
  '/lagstiftning/jamfor?brott=purchase&fran=2011-06-30&till=2011-07-01',
  `${GROUP}/jamfor?fran=2009-09-30&till=2019-01-02`,
  '/myndigheter/region-vasterbotten/jamfor?fran=2018-12-31&till=2019-01-01',
  '/lagstiftning/pa-dagen?datum=2011-06-30&brott=purchase',
])('%s says as of when it was known, keeps it in its links and forms, and leads to now', async (path) => {
  const page = parse(await (await answerAt(`${path}&kant=2027-01-14`)).text()).querySelector('main')
  expect(page?.text).toContain('Så som plattformen kände det den 14 januari 2027.')
  const hrefs = page?.querySelectorAll('a').map((link) => link.getAttribute('href')?.replace(origin, '') ?? '') ?? []
  expect(hrefs).toContain(path)
  const dated = hrefs.filter((href) => /^\/(myndigheter|samordningsgrupper|lagstiftning)/.test(href) && href !== path)
  expect(dated.filter((href) => !href.includes('kant=2027-01-14'))).toEqual([])
  expect(page?.querySelectorAll('form input[name=kant]').map((field) => field.getAttribute('value'))).toEqual([
    '2027-01-14',
  ])
})

test('a member whose body was recorded later does not take the page with it', async () => {
  const { lists } = await membersOn(`${GROUP}?kant=2027-01-14`)
  expect(lists.flat()).toContain('migrationsverket')
  expect((await membersOn(GROUP)).lists.flat()).toContain('Migrationsverket')
})
