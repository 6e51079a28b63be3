import { sendReminders } from '@samordning/api/staff'
import { mail } from '@samordning/db'
import { instant } from '@samordning/domain'
import { beforeEach, expect, test } from 'vitest'
import { COORDINATOR } from './office.ts'
import { AGENCIES, anAnswer, aRound, at, GROUP, ROUND } from './surveys.ts'

const [board, university, migration] = AGENCIES
const morning = (day: string) => instant(new Date(`${day}T08:00:00Z`))
let round: Awaited<ReturnType<typeof aRound>>

beforeEach(async () => {
  // Answers are due on 1 February 2027.
  round = await aRound()
})

const remind = (day: string) =>
  sendReminders({ db: round.office.db, origin: 'https://arbetsyta.example', now: morning(day) })
const queued = async () =>
  (await mail.listDue(round.office.db, morning('2028-01-01'), 100)).map(({ subject, body }) => `${subject}\n${body}`)

async function submit(agency: string) {
  const { ask } = round.of(agency)
  for (const question of round.questions)
    await ask.surveys.save({ ...at(agency), question, base: 0, content: anAnswer('Ett svar.') })
  await ask.surveys.submit(at(agency))
}

test('each agency that has not answered is reminded thirty days before, seven and one, and when it is late', async () => {
  expect(await remind('2027-01-01')).toBe(0)
  for (const [day, count] of [
    ['2027-01-02', 3],
    ['2027-01-25', 3],
    ['2027-01-31', 3],
    ['2027-02-01', 0],
    ['2027-02-02', 3],
  ] as const)
    expect([day, await remind(day)]).toEqual([day, count])
})

test('nothing is sent twice: not after a restart, by two that run at once, or by a clock that is put back', async () => {
  const [one, other] = await Promise.all([remind('2027-01-25'), remind('2027-01-25')])
  expect(one + other).toBe(3)
  expect(await remind('2027-01-25')).toBe(0)
  expect(await remind('2027-01-02')).toBe(0)
  expect(await queued()).toHaveLength(3)
  const noted = (await round.office.trail()).filter(({ act }) => act === 'survey.reminded')
  expect(noted).toHaveLength(3)
  expect(JSON.stringify(noted)).not.toContain('@')
})

test('whoever has handed in is not reminded, nor anybody for whom it was stopped', async () => {
  await submit(board)
  expect(await remind('2027-01-02')).toBe(2)
  const respondent = { group: GROUP, agency: university }
  await round.coordinator.ask.surveys.stopReminders({ round: ROUND, respondent, isStopped: true })
  expect(await remind('2027-01-25')).toBe(1)
  await round.coordinator.ask.surveys.stopReminders({ round: ROUND, respondent: null, isStopped: true })
  expect(await remind('2027-01-31')).toBe(0)
  await round.coordinator.ask.surveys.stopReminders({ round: ROUND, respondent: null, isStopped: false })
  expect(await remind('2027-01-31')).toBe(1)
})

test('the mail says what is asked, by when, what is left, and where; the coordinator sees it before', async () => {
  await round.of(migration).ask.surveys.save({
    ...{ ...at(migration), question: round.questions[0]!, base: 0, content: anAnswer('Ett svar.') },
  })
  round.office.pass(63 * 24 * 60)
  const { ask } = await round.office.somebody('Samordnare i januari', [COORDINATOR])
  const { next, days } = await ask.surveys.reminders({ round: ROUND })
  expect(days.map(({ on }) => on)).toEqual(['2027-01-25', '2027-01-31', '2027-02-02', '2027-02-16', '2027-03-02'])
  expect(await remind('2027-01-25')).toBe(3)
  const [told] = (await queued()).filter((text) => text.includes(migration))
  expect(told).toMatch(/^Svara senast 1 februari 2027: Lägesenkät 2026\n/)
  expect(told).toContain('Migrationsverket är tillfrågad i Lägesenkät 2026')
  expect(told).toContain('1 av frågorna saknar svar')
  expect(told).toContain(`https://arbetsyta.example/enkater/${ROUND}/${GROUP}/${migration}`)
  expect(next.map(({ subject, body }) => `${subject}\n${body}`).toSorted()).toEqual((await queued()).toSorted())
  const { sent } = await ask.surveys.reminders({ round: ROUND })
  expect(sent).toHaveLength(3)
})
