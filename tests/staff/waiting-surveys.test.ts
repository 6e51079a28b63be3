import { expect, test } from 'vitest'
import { AGENCIES, anAnswer, aRound, at, GROUP, member, ROUND } from './surveys.ts'

type Asker = Awaited<ReturnType<typeof aRound>>['coordinator']

/** What of the survey waits for somebody: kind, address, and the day by which. */
async function waitingFor({ ask }: Asker): Promise<unknown[]> {
  const all = await ask.me.waiting()
  return all
    .filter(({ subject }) => subject.kind === 'survey')
    .map(({ kind, subject, until }) => [kind, subject.slug, until])
}

test('answers wait for their agency, then for the coordinator, and for the agency again when they are sent back', async () => {
  const { coordinator, of, questions } = await aRound()
  const [agency] = AGENCIES
  const ledamot = of(agency)
  const address = `${ROUND}/${GROUP}/${agency}`
  expect(await waitingFor(ledamot)).toEqual([['answer', address, '2027-02-01']])
  expect(await waitingFor(coordinator)).toEqual([])
  for (const question of questions)
    await ledamot.ask.surveys.save({ ...at(agency), question, base: 0, content: anAnswer('Ett svar.') })
  await ledamot.ask.surveys.submit(at(agency))
  expect(await waitingFor(ledamot)).toEqual([])
  expect(await waitingFor(coordinator)).toEqual([['answers-to-approve', address, null]])
  await coordinator.ask.surveys.return({ ...at(agency), questions: [{ question: questions[0]!, note: 'Skriv mer.' }] })
  expect(await waitingFor(ledamot)).toEqual([['answer-returned', address, '2027-02-01']])
  expect(await waitingFor(coordinator)).toEqual([])
})

test('a question that was handed to a colleague waits for them by that name, until it has an answer', async () => {
  const { office, of } = await aRound()
  const [agency] = AGENCIES
  const colleague = await office.somebody('Kollega', [member(agency)])
  const { colleagues } = await of(agency).ask.surveys.form(at(agency))
  const { id } = colleagues.find(({ name }) => name === 'Kollega')!
  await of(agency).ask.surveys.hand({ ...at(agency), question: 'arbete-idag', to: id })
  const kinds = async (asker: Asker) => (await waitingFor(asker)).map((one) => (one as string[])[0])
  expect([await kinds(colleague), await kinds(of(agency))]).toEqual([['answer-handed'], ['answer']])
  await colleague.ask.surveys.save({
    ...{ ...at(agency), question: 'arbete-idag', base: 0 },
    content: anAnswer('Ett svar.'),
  })
  expect(await kinds(colleague)).toEqual(['answer'])
})
