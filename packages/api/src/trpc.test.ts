import { DomainError, calendarDate } from '@samordning/domain'
import { openDatabase } from '@samordning/db'
import { TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { badInput, createCallerFactory, found, publicProcedure, router } from './trpc.ts'

const context = { db: openDatabase(':memory:'), today: calendarDate('2026-11-22') }

const trouble = router({
  rule: publicProcedure.query(() => {
    throw new DomainError('not-a-calendar-date', '"x" is not a day of the calendar')
  }),
  missing: publicProcedure.query(() => found(undefined, 'county')),
  wrong: publicProcedure.query(() => badInput('county', '"x" is not a county')),
  fault: publicProcedure.query(() => {
    throw new Error('the password is 1234')
  }),
  parsed: publicProcedure.input(z.object({ deep: z.object({ day: z.string() }) })).query(() => 'fine'),
})

/** The answer on the wire. */
async function ask(call: string): Promise<{ status: number; error: { message: string; data: object } }> {
  const req = new Request(`http://localhost/trpc/${call}`)
  const answer = await fetchRequestHandler({ endpoint: '/trpc', req, router: trouble, createContext: () => context })
  return { status: answer.status, ...((await answer.json()) as { error: { message: string; data: object } }) }
}

test.for([
  ['rule', 422, '"x" is not a day of the calendar'],
  ['missing', 404, 'No such county'],
  ['wrong', 400, 'county: "x" is not a county'],
  ['fault', 500, 'Something went wrong on our side'],
  ['parsed?input={"deep":{"day":1}}', 400, 'deep.day: Invalid input: expected string, received number'],
  ['parsed?input=[1', 400, /^input: is not JSON: /],
] as const)('%s becomes %i with its sentence', async ([call, status, message]) => {
  const answer = await ask(call)
  expect([answer.status, answer.error.message]).toEqual([status, expect.stringMatching(message)])
})

test('a broken rule tells programs its code too', async () => {
  expect((await ask('rule')).error.data).toMatchObject({ reason: 'not-a-calendar-date' })
})

test('nothing on the wire tells where it happened', async () => {
  for (const call of ['rule', 'missing', 'wrong', 'fault'])
    expect((await ask(call)).error.data).not.toHaveProperty('stack')
})

test('in process, the cause of a fault is kept for the log', async () => {
  const asking = createCallerFactory(trouble)(context).fault()
  await expect(asking).rejects.toThrow(TRPCError)
  await expect(asking).rejects.toMatchObject({ cause: { message: 'the password is 1234' } })
})
