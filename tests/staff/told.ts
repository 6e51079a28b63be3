import { TRPCError } from '@trpc/server'

/** The code and the reason of a refusal; fails the test when the answer is none. */
export async function refusal(
  answer: Promise<unknown>,
): Promise<{ code: string; reason: string | undefined; fields: string[] }> {
  const error = await answer.then(
    () => new Error('It was not refused'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof TRPCError)) throw error
  const told = (error.cause as { told?: { reason?: string; fields?: object } } | undefined)?.told
  return { code: error.code, reason: told?.reason, fields: Object.keys(told?.fields ?? {}) }
}
