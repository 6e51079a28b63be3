/** An answer, or several, as if it had been asked for as it is known now: all that tells of when it was known is `times.known`. */
export function asIfNow(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(asIfNow)
  if (typeof answer !== 'object' || answer === null || !('times' in answer)) return answer
  return { ...answer, times: { ...(answer.times as object), known: null } }
}
