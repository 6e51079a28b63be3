import { createCaller } from '@samordning/api'
import { isEmpty, openDataDirectory, surveyMoving } from '@samordning/db'
import { calendarDate } from '@samordning/domain'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportContent, SURVEYS } from '../../apps/server/src/content-export.ts'
import { importContent } from '../../apps/server/src/content-import.ts'
import { openData } from '../../apps/server/src/data.ts'
import { MORNING } from './office.ts'
import { AGENCIES, anAnswer, anArrangement, aRound, at, REPORT } from './surveys.ts'

let root: string
const place = (name: string) => join(root, name)

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'samordning-moving-surveys-'))
  await using from = await openData(place('from'))
  const { coordinator, of, questions } = await aRound(from.db)
  const [agency] = AGENCIES
  const { ask } = of(agency)
  for (const question of questions)
    await ask.surveys.save({ ...at(agency), question, base: 0, content: anAnswer('Vi svarar.') })
  await ask.surveys.submit(at(agency))
  const approved = questions.map((question) => ({ question, revision: 1 }))
  await coordinator.ask.surveys.approve({ ...at(agency), questions: approved })
  for (const other of AGENCIES.slice(1))
    await coordinator.ask.surveys.closeRespondent({ ...at(other), reason: 'declined' })
  await coordinator.ask.surveys.arrange({ report: REPORT, base: 0, arrangement: anArrangement() })
  await coordinator.ask.surveys.freeze({ report: REPORT, base: 1, change: null })
  const arrangement = { ...anArrangement(), title: { sv: 'Den rättade lägesrapporten 2026' } }
  await coordinator.ask.surveys.arrange({ report: REPORT, base: 1, arrangement })
  await coordinator.ask.surveys.freeze({ report: REPORT, base: 2, change: { sv: 'Titeln är rättad.' } })
  await exportContent(place('from'), place('out'))
}, 60_000)
afterAll(() => rm(root, { recursive: true }))

test('the survey is moved out and in whole: questions, rounds, answers, and editions that say the same', async () => {
  await importContent(place('into'), place('out'), MORNING)
  await using from = await openDataDirectory(place('from'))
  await using into = await openDataDirectory(place('into'))
  const moved = await surveyMoving.listToMove(from.db)
  expect(moved.editions.map(({ report }) => report.slug)).toContain(REPORT)
  expect(await surveyMoving.listToMove(into.db)).toEqual(moved)
  const today = calendarDate('2026-11-24')
  const [before, after] = [from, into].map(({ db }) => createCaller({ db, today }))
  expect(await after!.surveys.matrix({ report: REPORT })).toEqual(await before!.surveys.matrix({ report: REPORT }))
  const report = await after!.reports.get({ slug: REPORT })
  expect(report.report.title.sv).toBe('Den rättade lägesrapporten 2026')
  expect(report).toEqual(await before!.reports.get({ slug: REPORT }))
  expect(await after!.search.find({ query: 'lägesrapport 2026' })).toEqual(
    await before!.search.find({ query: 'lägesrapport 2026' }),
  )
})

test('an edition that was changed on the way is refused, with all the rest', async () => {
  const kept = await readFile(place(join('out', SURVEYS)), 'utf8')
  await writeFile(place(join('out', SURVEYS)), kept.replaceAll('Vi svarar.', 'Vi svarade.'))
  await expect(importContent(place('refused'), place('out'), MORNING)).rejects.toThrow('not what was frozen')
  await using refused = await openDataDirectory(place('refused'))
  expect(await isEmpty(refused.db)).toBe(true)
})
