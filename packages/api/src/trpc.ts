import type { Database } from '@samordning/db'
import { DomainError, endOfDay, type CalendarDate, type Instant } from '@samordning/domain'
import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'
import { Day } from './day.ts'
import { sentenceOf, toldOf } from './faults.ts'

/**
 * What every procedure is given: where to ask, which day it is, and which moment (decided once per request by the server).
 * Whoever asks about a day alone asks about its last moment.
 */
export type Context = { db: Database; today: CalendarDate; now?: Instant }

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => toldOf(shape, error),
})

export const router = t.router
export const createCallerFactory = t.createCallerFactory

/**
 * Anyone may ask. A broken rule of the domain becomes 422 with the rule's own words.
 * Asks about today (`on`), and what is known now (`known`).
 */
export const publicProcedure = t.procedure.use(async ({ ctx, next }) => {
  const now = ctx.now ?? endOfDay(ctx.today)
  const result = await next({ ctx: { ...ctx, now, on: ctx.today, known: null as CalendarDate | null } })
  if (!result.ok && result.error.cause instanceof DomainError) {
    const { message, cause } = result.error
    throw new TRPCError({ code: 'UNPROCESSABLE_CONTENT', message, cause })
  }
  return result
})

/** A question about what was known at the end of the day `known`: now, unless it says otherwise. 400 for a day that has not come. */
export const knownProcedure = publicProcedure
  .input(z.object({ known: Day.optional() }).prefault({}))
  .use(({ ctx, input: { known }, next }) => {
    if (known !== undefined && known > ctx.today)
      badInput('known', `has not come; write ${ctx.today} or an earlier day`)
    return next({ ctx: { ...ctx, known: known ?? null } })
  })

/** The same about a day: `date`, today unless it says otherwise. 400 for days before 1800 or after 2200. */
export const datedProcedure = knownProcedure
  .input(z.object({ date: Day.optional() }).prefault({}))
  .use(({ ctx, input: { date }, next }) => next({ ctx: { ...ctx, on: date ?? ctx.today } }))

/** The same about two days, the first and a later one or the same. 400 for a second day before the first. */
export const twoDaysProcedure = knownProcedure
  .input(z.object({ from: Day, until: Day }))
  .use(({ input: { from, until }, next }) => {
    if (until < from) badInput('until', `is before the first day; write ${from} or a later day`)
    return next()
  })

/** Turns a missing row into the 404 that the visitor should see. */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new TRPCError({ code: 'NOT_FOUND', message: `No such ${what}` })
  return value
}

/** Turns input that only the database shows to be wrong into the same 400 as input that is malformed. */
export function badInput(field: string, message: string): never {
  // @NOTE Not `ZodError`: that is no `Error`, and tRPC would wrap it and lose its issues.
  const cause = new z.ZodRealError([{ code: 'custom', path: [field], message, input: undefined }])
  throw new TRPCError({ code: 'BAD_REQUEST', message: sentenceOf(cause), cause })
}
