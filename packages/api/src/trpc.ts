import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'

/** What every procedure is given: where to ask, and which day it is (decided once per request by the server). */
export type Context = { db: Database; today: string }

/** @TODO The Kysely handle of @samordning/db, when that package has landed (issue 2). */
export type Database = unknown

const t = initTRPC.context<Context>().create({
  // The visitor of an unexpected fault learns nothing of what is inside; the log has it all.
  isDev: false,
  errorFormatter({ shape, error }) {
    if (error.code === 'INTERNAL_SERVER_ERROR') return { ...shape, message: 'Something went wrong on our side' }
    if (error.cause instanceof z.ZodError) return { ...shape, message: sentenceOf(error.cause) }
    if (isDomainError(error.cause)) return { ...shape, data: { ...shape.data, reason: error.cause.code } }
    return shape
  },
})

export const router = t.router
export const createCallerFactory = t.createCallerFactory

/** Anyone may ask. A broken rule of the domain becomes 422 with the rule's own words. */
export const publicProcedure = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (!result.ok && isDomainError(result.error.cause)) {
    const { message, cause } = result.error
    throw new TRPCError({ code: 'UNPROCESSABLE_CONTENT', message, cause })
  }
  return result
})

/** Turns a missing row into the 404 that the visitor should see. */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new TRPCError({ code: 'NOT_FOUND', message: `No such ${what}` })
  return value
}

/** One sentence for a developer: which field, and what is wrong with it. */
function sentenceOf(error: z.ZodError) {
  return error.issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`).join('; ')
}

function isDomainError(cause: unknown): cause is Error & { code: string } {
  return cause instanceof Error && cause.name === 'DomainError'
}
