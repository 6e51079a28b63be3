import { TRPCError } from '@trpc/server'

/** All that a refusal tells; fails the test when the answer is none. */
export async function refusalOf(answer: Promise<unknown>): Promise<Record<string, unknown>> {
  const error = await answer.then(
    () => new Error('It was not refused'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof TRPCError)) throw error
  return { code: error.code, words: error.message, ...(error.cause as { told?: object } | undefined)?.told }
}

/** The code and the reason of a refusal; fails the test when the answer is none. */
export async function refusal(
  answer: Promise<unknown>,
): Promise<{ code: string; reason: string | undefined; fields: string[] }> {
  const { code, reason, fields = {} } = await refusalOf(answer)
  return { code: code as string, reason: reason as string | undefined, fields: Object.keys(fields as object) }
}
