import { createCaller, type Api } from '@samordning/api'
import { calendarDate, type CalendarDate } from '@samordning/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { questions } from '../support/questions.ts'
import { asIfNow } from './as-if-now.ts'
import { correctAll, forget, noteOn, tablesOfKnowledge } from './correcting.ts'
import { loadedDatabase } from './loaded.ts'

const [nothing, before, corrected, today] = ['2026-11-21', '2027-01-14', '2027-01-15', '2027-02-01'].map(
  calendarDate,
) as [CalendarDate, CalendarDate, CalendarDate, CalendarDate]

/** One who knows all that was ever known, and those who know only what was known on a day. */
let all: Api
const only = new Map<CalendarDate, Api>()
let tables: string[]

beforeAll(async () => {
  const db = await loadedDatabase()
  await correctAll(db, corrected)
  tables = await tablesOfKnowledge(db)
  all = createCaller({ db, today })
  for (const day of [nothing, before, corrected]) {
    const held = await loadedDatabase()
    await correctAll(held, corrected)
    await forget(held, day)
    only.set(day, createCaller({ db: held, today }))
  }
})

type Procedure = (input: object) => Promise<unknown>

/** What is answered, or why nothing is. */
async function ask(api: Api, procedure: string, input: object): Promise<unknown> {
  const [noun, verb] = procedure.split('.') as [keyof Api, string]
  try {
    return asIfNow(await (api[noun] as unknown as Record<string, Procedure>)[verb]!(input))
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    if (code !== 'NOT_FOUND' && code !== 'BAD_REQUEST') throw error
    return { code, message }
  }
}

/** Whether a procedure reads a field of its input: then it refuses what is no day. */
async function reads(procedure: string, field: 'date' | 'known'): Promise<boolean> {
  const answer = await ask(all, procedure, { ...questions[procedure]![0], [field]: 'igår' })
  return String((answer as { message?: string }).message).includes(`"${field}"`)
}

/** Every question as it is, and about days, where it can be about one. */
async function inputsOf(procedure: string): Promise<object[]> {
  const own = questions[procedure]!
  if (!(await reads(procedure, 'date'))) return [...own]
  return ['2009-09-30', '2019-01-02', today].flatMap((date) => own.map((input) => ({ date, ...input })))
}

/** The days of knowledge that can be asked about: now alone, where a procedure does not read them. */
async function daysOf(procedure: string): Promise<[CalendarDate | undefined, Api][]> {
  const now: [undefined, Api] = [undefined, only.get(corrected)!]
  return (await reads(procedure, 'known')) ? [now, ...only] : [now]
}

/** All that is said as known on a day, as text. */
async function everything(known: CalendarDate): Promise<string> {
  const answers: unknown[] = []
  for (const [procedure, inputs] of Object.entries(questions))
    if (await reads(procedure, 'known'))
      for (const input of inputs) answers.push(await ask(all, procedure, { ...input, known }))
  return JSON.stringify(answers)
}

/** What is asked for by name, of a body or a plan, is refused where no such name was ever known. */
const isRefused = (answer: unknown) => (answer as { code?: string }).code === 'BAD_REQUEST'

describe('what was known on a day is all that a platform would hold that had learned nothing since', () => {
  test.for(Object.keys(questions))('%s', async (procedure) => {
    for (const input of await inputsOf(procedure)) {
      for (const [known, platform] of await daysOf(procedure)) {
        const expected = await ask(platform, procedure, input)
        if (known === nothing && isRefused(expected)) continue
        expect(await ask(all, procedure, { ...input, known }), `${JSON.stringify(input)} ${known}`).toEqual(expected)
      }
    }
  })

  test('every kind of fact has been asked about, before its correction and after', async () => {
    const [then, now] = [await everything(before), await everything(corrected)]
    expect(tables.filter((table) => then.includes(noteOn(table)))).toEqual([])
    // Who represents a member is told to nobody at the public door.
    expect(tables.filter((table) => !now.includes(noteOn(table)))).toEqual(['representation'])
  })

  test('nothing that was known is said to be superseded later', async () => {
    expect(await everything(before)).toContain('"superseded":null')
    expect(await everything(before)).not.toContain('"superseded":"')
  })
})
