/** What was measured, some times over. `limit`: what the median may be at most. */
export type Figure = { what: string; unit: 'ms' | 'MB' | 'kB' | 'frames'; values: number[]; limit?: number }

export function spread(values: readonly number[]): { min: number; median: number; max: number } {
  const inOrder = values.toSorted((one, other) => one - other).map((value) => Math.round(value * 10) / 10)
  return { min: inOrder[0]!, median: inOrder[Math.floor(inOrder.length / 2)]!, max: inOrder.at(-1)! }
}

/** Does something a number of times, one after the other. */
export async function times<T>(count: number, act: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let index = 0; index < count; index += 1) results.push(await act(index))
  return results
}

/** Prints the figures, and ends with 1 when a median is above its limit. */
export function report(figures: readonly Figure[]): void {
  const rows = figures.map(({ what, unit, values, limit }) => {
    return [what, { ...spread(values), unit, times: values.length, limit: limit ?? '' }]
  })
  console.table(Object.fromEntries(rows))
  const slow = figures.filter(({ values, limit }) => limit !== undefined && spread(values).median > limit)
  console.log(slow.length === 0 ? 'All medians are within their limits.' : `${slow.length} are above their limits.`)
  process.exitCode = slow.length === 0 ? 0 : 1
}
