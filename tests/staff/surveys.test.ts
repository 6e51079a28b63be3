import { createCaller } from '@samordning/api'
import { calendarDate } from '@samordning/domain'
import { expect, test } from 'vitest'
import { AGENCIES, anAnswer, anArrangement, aRound, at, GROUP, REPORT, ROUND } from './surveys.ts'
import { refusalOf } from './told.ts'

test('a round goes from its questions to a report that can be cited', async () => {
  const { office, coordinator, questions, of } = await aRound()
  for (const agency of AGENCIES) {
    const { ask } = of(agency)
    for (const question of questions)
      await ask.surveys.save({ ...at(agency), question, base: 0, content: anAnswer(`${agency} svarar.`) })
    await ask.surveys.submit(at(agency))
    await coordinator.ask.surveys.approve({
      ...at(agency),
      questions: questions.map((question) => ({ question, revision: 1 })),
    })
  }
  expect((await coordinator.ask.surveys.list())[0]).toMatchObject({ slug: ROUND, counts: { approved: 3 } })
  await coordinator.ask.surveys.arrange({ report: REPORT, base: 0, arrangement: anArrangement() })
  const edition = await coordinator.ask.surveys.freeze({ report: REPORT, base: 1, change: null })
  const reports = [{ slug: REPORT, title: anArrangement().title, edition: 1 }]
  expect(await coordinator.ask.surveys.get({ round: ROUND })).toMatchObject({ reports })
  const api = createCaller({ db: office.db, today: calendarDate('2026-11-24') })
  const read = await api.surveys.edition({ report: REPORT })
  expect(read).toMatchObject({ number: 1, hash: edition.hash })
  expect(read.report.answers).toHaveLength(6)
  const [first] = read.report.parts.filter((part) => part.type === 'block' && part.origin?.revision)
  expect(first).toMatchObject({
    id: 'svaren-lansstyrelsen-vasterbotten-arbete-idag-1',
    block: { text: { sv: 'lansstyrelsen-vasterbotten svarar.' } },
    origin: { signer: 'Ledamot lansstyrelsen-vasterbotten', mark: 'new' },
  })
  expect(await api.reports.get({ slug: REPORT })).toMatchObject({ report: { kind: 'situation-report' } })
  const cited = await api.surveys.cite({ report: REPORT, number: 1, part: first!.id })
  expect(cited).toContain('Länsstyrelsen')
  const { groups } = await api.search.find({ query: 'migrationsverket svarar', kind: 'report' })
  expect(groups.flatMap(({ hits }) => hits.map(({ slug }) => slug))).toContain(REPORT)
})

test('nothing of a round is public before it is frozen', async () => {
  const { office, of } = await aRound()
  const [agency] = AGENCIES
  await of(agency).ask.surveys.save({
    ...at(agency),
    question: 'arbete-idag',
    base: 0,
    content: anAnswer('Hemligt än.'),
  })
  const api = createCaller({ db: office.db, today: calendarDate('2026-11-24') })
  expect(JSON.stringify(await api.surveys.rounds())).not.toContain('Hemligt')
  expect(JSON.stringify(await api.surveys.comparison())).not.toContain('Hemligt')
  await expect(api.surveys.edition({ report: REPORT })).rejects.toThrow('No such edition')
})

test('answers are handed in when every question has one, and are read by their agency and its coordinator alone', async () => {
  const { coordinator, of } = await aRound()
  const [one, other] = AGENCIES
  await of(one).ask.surveys.save({ ...at(one), question: 'arbete-idag', base: 0, content: anAnswer('Vi arbetar.') })
  expect(await refusalOf(of(one).ask.surveys.submit(at(one)))).toMatchObject({
    reason: 'open-questions',
    current: { questions: ['eget-uppdrag'] },
  })
  expect(await refusalOf(of(other).ask.surveys.form(at(one)))).toMatchObject({ reason: 'not-yours' })
  const form = await coordinator.ask.surveys.form(at(one))
  expect(form.questions[0]).toMatchObject({ latest: { revision: 1, by: `Ledamot ${one}` } })
  expect(form.colleagues.map(({ name }) => name)).toEqual([`Ledamot ${one}`])
})

test('two who write in one answer lose nothing: the second is shown what the first has written', async () => {
  const { of, office } = await aRound()
  const [agency] = AGENCIES
  const colleague = await office.somebody('Kollega', [{ role: 'member', group: GROUP, agency }])
  const answer = { ...at(agency), question: 'arbete-idag', base: 0 }
  await of(agency).ask.surveys.save({ ...answer, content: anAnswer('Det ena.') })
  expect(await refusalOf(colleague.ask.surveys.save({ ...answer, content: anAnswer('Det andra.') }))).toMatchObject({
    reason: 'not-latest',
    current: { revision: 1, content: { text: { sv: 'Det ena.' } }, by: `Ledamot ${agency}` },
  })
  await colleague.ask.surveys.save({ ...answer, base: 1, content: anAnswer('Det ena och det andra.') })
  const history = await colleague.ask.surveys.history({ ...at(agency), question: 'arbete-idag' })
  expect(history.map(({ revision }) => revision)).toEqual([2, 1])
})

test('a personal identity number in a report is refused where it stands, whatever the place', async () => {
  const { coordinator } = await aRound()
  const arrangement = anArrangement()
  const person = { name: 'Anna 19121212-1212', role: { sv: 'samordnare' } }
  const foreword = {
    ...{ type: 'text' as const, key: 'forord', role: 'foreword' as const, title: { sv: 'Förord' }, body: [] },
    signatures: { place: 'Umeå', on: '2026-11-24', people: [person] },
  }
  const arranged = { ...arrangement, chapters: [...arrangement.chapters, foreword] }
  const refused = refusalOf(coordinator.ask.surveys.arrange({ report: REPORT, base: 0, arrangement: arranged }))
  expect(Object.keys((await refused).fields ?? {})).toEqual(['arrangement.chapters.1.signatures.people.0.name'])
})

test('what belongs to a report stands at an address that can be opened', async () => {
  const { coordinator } = await aRound()
  const arrangement = { ...anArrangement(), attachments: [{ title: { sv: 'Bilaga' }, address: 'javascript:alert(1)' }] }
  const arranging = coordinator.ask.surveys.arrange({ report: REPORT, base: 0, arrangement })
  await expect(arranging).rejects.toThrow('is not an address')
})

test('who changes a report that somebody else has changed is told so, and sees theirs', async () => {
  const { coordinator, office } = await aRound()
  const other = await office.somebody('Annan samordnare', [{ role: 'coordinator', group: GROUP, agency: null }])
  const of = { report: REPORT, arrangement: anArrangement() }
  await coordinator.ask.surveys.arrange({ ...of, base: 0 })
  await other.ask.surveys.arrange({ ...of, base: 1 })
  expect(await refusalOf(coordinator.ask.surveys.arrange({ ...of, base: 1 }))).toMatchObject({
    reason: 'not-latest',
    current: { number: 2, by: 'Annan samordnare', arrangement: of.arrangement },
  })
})

test('a personal identity number in an answer is refused, and nothing is saved', async () => {
  const { of } = await aRound()
  const [agency] = AGENCIES
  const content = anAnswer('Ring 19121212-1212 om du vill.')
  const refused = await refusalOf(
    of(agency).ask.surveys.save({ ...at(agency), question: 'arbete-idag', base: 0, content }),
  )
  expect(JSON.stringify(refused)).toContain('personnummer')
  expect((await of(agency).ask.surveys.form(at(agency))).questions[0]!.latest).toBeNull()
})

test('whoever answers for an agency does not approve its answers, and a report with open answers is not frozen', async () => {
  const { office, coordinator, of, questions } = await aRound()
  const [agency] = AGENCIES
  const both = await office.somebody('Samordnare och ledamot', [
    { role: 'coordinator', group: GROUP, agency: null },
    { role: 'member', group: GROUP, agency },
  ])
  for (const question of questions)
    await of(agency).ask.surveys.save({ ...at(agency), question, base: 0, content: anAnswer('Ett svar.') })
  await of(agency).ask.surveys.submit(at(agency))
  const approval = { ...at(agency), questions: [{ question: 'arbete-idag', revision: 1 }] }
  expect(await refusalOf(both.ask.surveys.approve(approval))).toMatchObject({ reason: 'own-answer' })
  await coordinator.ask.surveys.arrange({ report: REPORT, base: 0, arrangement: anArrangement() })
  expect(await refusalOf(coordinator.ask.surveys.freeze({ report: REPORT, base: 1, change: null }))).toMatchObject({
    reason: 'unapproved-answer',
  })
})
