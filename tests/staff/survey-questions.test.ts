import { expect, test } from 'vitest'
import { aRound } from './surveys.ts'
import { refusalOf } from './told.ts'

const VERSION = {
  ...{ question: 'arbete-idag', version: 2, text: { sv: 'Hur arbetar ni nu?' }, help: null, topic: { sv: 'Arbete' } },
  part: null,
} as const

test('a new version says what it is to the one before, and when it was saved', async () => {
  const { office, coordinator } = await aRound()
  const saving = (version: object) =>
    refusalOf(coordinator.ask.surveys.saveQuestion({ ...VERSION, ...version } as never))
  expect(await saving({ comparability: { is: 'first' } })).toMatchObject({
    reason: 'comparability-undeclared',
    fields: { 'comparability.is': { sv: expect.stringContaining('densamma') } },
  })
  const note = { sv: 'Anna 19121212-1212 ville det.' }
  expect(await saving({ comparability: { is: 'break', note } })).toMatchObject({
    words: expect.stringMatching(/personnummer[^]*"note",\s*"sv"/),
  })
  const before = office.now()
  office.pass(5)
  await coordinator.ask.surveys.saveQuestion({ ...VERSION, comparability: { is: 'same' } })
  expect(await saving({ comparability: { is: 'same' } })).toMatchObject({
    reason: 'not-latest',
    current: { version: 2, text: VERSION.text },
  })
  const all = await coordinator.ask.surveys.questions()
  expect(all.find(({ question }) => question === 'arbete-idag')?.versions).toMatchObject([
    { version: 1, since: before },
    { version: 2, since: office.now() },
  ])
  expect(all.find(({ question }) => question === 'uppdraget')?.versions).toMatchObject([{ version: 1, since: null }])
})
