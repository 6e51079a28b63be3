import { surveyReports, type Database } from '@samordning/db'
import { instant, type SurveyEdition } from '@samordning/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadedDatabase } from './loaded.ts'

const REPORT = 'lagesrapport-vasterbotten-2009'
const now = instant(new Date('2026-11-24T08:00:00Z'))
let db: Database
let edition: SurveyEdition

beforeAll(async () => {
  db = await loadedDatabase()
  edition = (await surveyReports.findEdition({ db, known: null, now }, REPORT))!
})

/** A statement as text: any other, with its words exchanged. */
function run(statement: string) {
  return db.executeQuery({ ...db.selectFrom('survey_round').select('id').compile(), sql: statement, parameters: [] })
}

describe('what is kept of a survey', () => {
  const tables = ['question_version', 'survey_round', 'survey_step', 'arrangement', 'survey_edition']

  test.for([...tables, 'survey_edition_group'])('%s is never changed, taken away or put in anew', async (table) => {
    const column = { survey_edition_group: 'group_slug', survey_step: 'step' }[table] ?? 'document'
    await expect(run(`update ${table} set ${column} = '{}'`)).rejects.toThrow('never changed')
    await expect(run(`delete from ${table}`)).rejects.toThrow('never deleted')
    const again = run(`insert or replace into ${table} select * from ${table} limit 1`)
    await expect(again).rejects.toThrow('never changed')
  })
})

test('an edition is found by its number, and not before it was frozen', async () => {
  const at = { db, known: null, now }
  expect(await surveyReports.findEdition(at, REPORT, 1)).toEqual(edition)
  expect(await surveyReports.findEdition(at, REPORT, 2)).toBeUndefined()
  const before = { ...at, now: instant(new Date('2026-11-01T08:00:00Z')) }
  expect(await surveyReports.findEdition(before, REPORT)).toBeUndefined()
  expect(await surveyReports.listLatest(before)).toEqual([])
})

test('its hash is over all that it says: another word is another hash', () => {
  const { report, hash } = edition
  expect(surveyReports.editionHash(report)).toBe(hash)
  expect(surveyReports.editionHash({ ...report, summary: { sv: `${report.summary.sv}!` } })).not.toBe(hash)
  const [first, ...others] = report.answers
  expect(surveyReports.editionHash({ ...report, answers: [{ ...first!, empty: 'late' }, ...others] })).not.toBe(hash)
})

test('the report of 2009 has 32 answers, each with where it comes from, and says of three blanks that nobody knows why', () => {
  const origins = edition.report.parts.flatMap((part) => (part.type === 'block' && part.origin ? [part.origin] : []))
  const answered = new Set(
    origins.filter(({ revision }) => revision).map(({ agency, question }) => `${agency} ${question}`),
  )
  expect(answered.size).toBe(32)
  expect(origins.filter(({ empty }) => empty !== null).map(({ empty }) => empty)).toEqual(Array(3).fill('not-stated'))
  const numbered = edition.report.parts.filter((part) => part.type === 'heading' && part.level === 2 && part.number)
  expect(numbered.map((part) => part.type === 'heading' && part.number)).toEqual(['1', '2', '3', '4', '5'])
  expect(edition.report.footnotes.map(({ number }) => number)).toEqual([1, 2, 3])
})

test('the address of every part is its own', () => {
  const ids = edition.report.parts.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('svar-umea-universitet-framtiden-1')
})
