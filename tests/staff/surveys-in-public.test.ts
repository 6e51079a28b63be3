import type { StructuredPart } from '@samordning/domain'
import { parse, type HTMLElement } from 'node-html-parser'
import { beforeAll, expect, test, vi } from 'vitest'
import { publicDoor } from '../../apps/server/src/public-door.ts'
import { builtSite } from '../../apps/server/src/site.ts'
import { words } from '../integration/read-page.ts'
import { COORDINATOR, MORNING, openOffice } from './office.ts'
import { AGENCIES, GROUP, anArrangement, member, others, roundOf } from './surveys.ts'

const [BOARD, UNIVERSITY, MIGRATION] = AGENCIES
const SECRET = 'Ofrystaordet'
const QUESTIONS = { same: 'prov-lika', comparable: 'prov-jamfor', broken: 'prov-brott' } as const
const PARTS: Record<string, (has: 'yes' | 'no') => StructuredPart> = {
  [QUESTIONS.same]: (has) => ({ kind: 'mandate', has }),
  [QUESTIONS.comparable]: (has) => ({ kind: 'plan', has, which: [] }),
  [QUESTIONS.broken]: (has) => ({ kind: 'cooperation', has, with: [], since: null }),
}
const publicOrigin = 'https://www.example'
const LAST = '/rapporter/lagesrapport-2026'
let door: ReturnType<typeof publicDoor>

type Answered = { sv: string; has?: 'yes' | 'no'; relation?: 'new' | 'still-true' | 'changed' }

/**
 * Three rounds of one group. In the second a question is worded anew so that it can be compared, and another so that it can't; one agency
 * confirms, one says it in other words and changes its mind, one is closed. Its report has a correction. The third is answered and not frozen.
 */
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(MORNING) })
  const office = await openOffice('all')
  const coordinator = await office.somebody('Samordnare Västerbotten', [COORDINATOR], { confirmed: true })
  const { surveys } = coordinator.ask
  const leaveOut = await others(coordinator)
  const members = new Map<string, Awaited<ReturnType<typeof office.somebody>>>()
  for (const agency of AGENCIES) members.set(agency, await office.somebody(`Ledamot ${agency}`, [member(agency)]))

  const save = (question: string, version: number, comparability: object) =>
    surveys.saveQuestion({
      ...{ question, version, text: { sv: `Hur är det med ${question}, ${version}?` }, help: null },
      ...{ topic: { sv: question }, part: PARTS[question]!('yes').kind, comparability: comparability as never },
    })
  async function open(round: string, year: number, versions: readonly number[]) {
    const questions = Object.values(QUESTIONS).map((question, index) => ({ question, version: versions[index]! }))
    const period = { from: `${year}-01-01`, until: `${year + 1}-01-01` }
    await surveys.open({ ...roundOf(round, period), title: { sv: `Lägesenkät ${year}` }, questions, leaveOut })
  }
  async function answer(round: string, agency: string, answers: Record<string, Answered>) {
    const { ask } = members.get(agency)!
    const of = { round, group: GROUP, agency }
    for (const [question, { sv, has = 'yes', relation = 'new' }] of Object.entries(answers)) {
      const content = { is: 'answer' as const, text: { sv }, part: PARTS[question]!(has), relation, scope: null }
      await ask.surveys.save({ ...of, question, base: 0, content })
    }
    await ask.surveys.submit(of)
    await surveys.approve({
      ...of,
      questions: Object.keys(answers).map((question) => ({ question, revision: 1 })),
    })
  }
  const freeze = async (report: string, round: string) => {
    const arrangement = { ...anArrangement({ round, report }), title: { sv: `Rapporten om ${round}` } }
    await surveys.arrange({ report, base: 0, arrangement })
    await surveys.freeze({ report, base: 1, change: null })
    return arrangement
  }
  const all = (sv: string, more: Omit<Answered, 'sv'> = {}): Record<string, Answered> =>
    Object.fromEntries(Object.values(QUESTIONS).map((question) => [question, { sv: `${sv} ${question}.`, ...more }]))

  for (const question of Object.values(QUESTIONS)) await save(question, 1, { is: 'first' })
  await open('prov-2025', 2025, [1, 1, 1])
  for (const agency of AGENCIES) await answer('prov-2025', agency, all(`${agency} om`))
  await freeze('lagesrapport-2025', 'prov-2025')

  await save(QUESTIONS.comparable, 2, { is: 'comparable', note: { sv: 'Nu räknas policyer med.' } })
  await save(QUESTIONS.broken, 2, { is: 'break', note: { sv: 'Nu frågas om avtal.' } })
  await open('prov-2026', 2026, [1, 2, 2])
  await answer('prov-2026', BOARD, {
    ...all(`${BOARD} om`, { relation: 'still-true' }),
    [QUESTIONS.broken]: { sv: 'Vi har avtal.' },
  })
  await answer('prov-2026', UNIVERSITY, {
    [QUESTIONS.same]: { sv: 'Det är som förut.', relation: 'still-true' },
    [QUESTIONS.comparable]: { sv: 'Planen är borta.', has: 'no', relation: 'changed' },
    [QUESTIONS.broken]: { sv: 'Vi har inga avtal.', has: 'no' },
  })
  await surveys.closeRespondent({ round: 'prov-2026', group: GROUP, agency: MIGRATION, reason: 'late' })
  const arrangement = await freeze('lagesrapport-2026', 'prov-2026')
  await surveys.arrange({
    ...{ report: 'lagesrapport-2026', base: 1 },
    arrangement: { ...arrangement, summary: { sv: 'En rättad sammanfattning.' } },
  })
  await surveys.freeze({ report: 'lagesrapport-2026', base: 2, change: { sv: 'Sammanfattningen är rättad.' } })

  await open('prov-2027', 2027, [1, 2, 2])
  await answer('prov-2027', BOARD, all(SECRET, { relation: 'changed' }))
  await surveys.arrange({
    ...{ report: 'lagesrapport-2027', base: 0 },
    arrangement: anArrangement({ round: 'prov-2027', report: 'lagesrapport-2027' }),
  })
  const { site, headers, files } = await builtSite(publicOrigin)
  door = publicDoor({ db: office.db, origin: publicOrigin, site, headers, files })
  return () => vi.useRealTimers()
})

async function read(path: string): Promise<HTMLElement> {
  const answer = await door.request(publicOrigin + path)
  expect(answer.status, path).toBe(200)
  return parse(await answer.text()).querySelector('main')!
}

test('a report shows its latest edition with what it corrects, and an older one says that there is a newer', async () => {
  const latest = await read(LAST)
  expect(words(latest)).toContain('Sammanfattningen är rättad.')
  expect(words(latest)).toContain('En rättad sammanfattning.')
  expect(words(latest)).not.toContain('Det finns en nyare utgåva')
  expect(words(latest)).not.toContain('Texten finns inte på den här webbplatsen.')
  expect(words(await read('/rapporter'))).toContain('En rättad sammanfattning.')
  const first = await read(`${LAST}/utgava/1`)
  expect(words(first)).toContain('Du läser utgåva 1. Den senaste är utgåva 2.')
  expect(words(first)).not.toContain('En rättad sammanfattning.')
})

test('an answer says how it stands to that of the round before', async () => {
  const report = words(await read(LAST))
  expect(report).toContain(`${BOARD} om ${QUESTIONS.same}.Oförändrat sedan förra omgången`)
  expect(report).toContain('Det är som förut.Samma sak som förra gången, med andra ord')
  expect(report).toContain('Planen är borta.Ändrat sedan förra omgången')
  expect(report).toContain('Vi har avtal.Nytt svar')
})

/** What stands of an agency in the table of a question, by year. */
async function cellsOf(question: string, agency: string): Promise<Record<string, string>> {
  const section = (await read(`${LAST}/matris`)).querySelector(`section[aria-labelledby="${question}"]`)!
  const table = section.querySelectorAll('table').at(-1)!
  const years = table.querySelectorAll('thead th').slice(1).map(words)
  const row = table.querySelectorAll('tbody tr').find((one) => one.innerHTML.includes(`/myndigheter/${agency}`))!
  return Object.fromEntries(row.querySelectorAll('td').map((cell, index) => [years[index], words(cell)]))
}

test('the matrix says of each answer whether it is unchanged, changed or new, and why a place is empty', async () => {
  expect(await cellsOf(QUESTIONS.same, BOARD)).toMatchObject({ 2026: expect.stringContaining('Oförändrat') as string })
  expect(await cellsOf(QUESTIONS.comparable, BOARD)).toMatchObject({
    2026: expect.stringContaining('Oförändrat') as string,
  })
  expect(await cellsOf(QUESTIONS.comparable, UNIVERSITY)).toMatchObject({
    2025: expect.stringContaining('Ja') as string,
    2026: expect.stringMatching(/Nej.*Ändrat/) as string,
  })
  // Across a break nothing is the same, whatever it says.
  expect(await cellsOf(QUESTIONS.broken, BOARD)).toMatchObject({ 2026: expect.stringContaining('Nytt svar') as string })
  expect(await cellsOf(QUESTIONS.same, MIGRATION)).toMatchObject({ 2026: 'Svaret kom inte i tid.' })
})

test('no chart is drawn across a break, which is said with its reason', async () => {
  const matrix = await read(`${LAST}/matris`)
  const sectionOf = (question: string) => words(matrix.querySelector(`section[aria-labelledby="${question}"]`))
  expect(sectionOf(QUESTIONS.broken)).toContain('Här bryts serien')
  expect(sectionOf(QUESTIONS.broken)).toContain('Nu frågas om avtal.')
  expect(sectionOf(QUESTIONS.comparable)).toContain('Kan jämföras, med en anmärkning: Nu räknas policyer med.')
  for (const question of [QUESTIONS.comparable, QUESTIONS.same])
    expect(sectionOf(question)).not.toContain('Här bryts serien')
})

test('what is answered and approved and not frozen is nowhere in public', async () => {
  const places = [
    ...['/', '/enkater', '/en/enkater', '/rapporter', LAST, `${LAST}/matris`, `${LAST}/utgava/2`, '/sitemap.xml'],
    ...[`/sok?q=${SECRET}`, '/grupper/vasterbotten', `/myndigheter/${BOARD}`, '/floden/allt.atom', '/nyheter'],
    ...['surveys.rounds', 'surveys.comparison'].map((one) => `/trpc/${one}`),
    `/trpc/surveys.matrix?input=${encodeURIComponent(JSON.stringify({ report: 'lagesrapport-2026' }))}`,
  ]
  for (const place of places) {
    const answer = await door.request(publicOrigin + place)
    const text = (await answer.text()).replaceAll(`q=${SECRET}`, '').replaceAll(`value="${SECRET}"`, '')
    const found = text.includes(SECRET) && !place.startsWith('/sok')
    expect(found, place).toBe(false)
  }
  const search = await read(`/sok?q=${SECRET}`)
  expect(search.querySelectorAll('a').map((link) => link.getAttribute('href'))).not.toContainEqual(
    expect.stringContaining('2027'),
  )
  expect((await door.request(`${publicOrigin}/rapporter/lagesrapport-2027`)).status).toBe(404)
})
