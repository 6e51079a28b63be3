import { appRouter, createCaller } from '@samordning/api'
import { calendarDate } from '@samordning/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadedDatabase } from './loaded.ts'
import { oddValues } from './odd-values.ts'

type Call = (input: unknown) => Promise<unknown>
type Shape = { shape: Record<string, unknown> }
type Schema = Shape | { def: { innerType: Shape } }

type Procedures = Record<string, { _def: { inputs: (Schema | undefined)[] } }>

/** Every procedure with the fields of its input. */
const procedures = Object.entries(appRouter._def.procedures as unknown as Procedures).map(([name, { _def }]) => {
  const [schema] = _def.inputs
  if (schema === undefined) return [name, []] as const
  return [name, Object.keys('shape' in schema ? schema.shape : schema.def.innerType.shape)] as const
})

/** Input that every procedure takes what it wants of. */
const good = {
  slug: 'gotland',
  date: '2011-07-01',
  query: 'a',
  offence: 'purchase',
  from: '2011-07-01',
  until: '2012-01-01',
}

let caller: Record<string, Record<string, Call>>

beforeAll(async () => {
  caller = createCaller({ db: await loadedDatabase(), today: calendarDate('2026-11-22') }) as unknown as typeof caller
})

/** `answered`, or the code of the refusal. */
async function outcomeOf(procedure: string, input: unknown): Promise<string> {
  const [noun, verb] = procedure.split('.') as [string, string]
  try {
    await caller[noun]![verb]!(input)
    return 'answered'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('odd values in every place are answered or refused, and never a fault of ours', () => {
  test.for(procedures)('%s', async ([procedure, fields]) => {
    const inputs = [...oddValues, ...fields.flatMap((field) => oddValues.map((value) => ({ ...good, [field]: value })))]
    for (const input of inputs) {
      const told = `${procedure} ${JSON.stringify(input)}`.slice(0, 200)
      expect(['answered', 'BAD_REQUEST', 'NOT_FOUND'], told).toContain(await outcomeOf(procedure, input))
    }
    for (const field of fields) expect(await outcomeOf(procedure, { ...good, [field]: {} }), field).not.toBe('answered')
  })

  test('most procedures have something to fill in', () => {
    expect(procedures.filter(([, fields]) => fields.length > 0).length).toBeGreaterThan(15)
  })
})
