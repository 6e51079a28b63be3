/** A thing as lines of a name and a text: `{ grants: [{ role: 'member' }] }` is `grants 1 role: member`. */
export function flat(value: unknown, path: readonly string[] = []): Map<string, string> {
  if (value === null || value === undefined || value === '') return new Map()
  if (typeof value !== 'object') return new Map([[path.join(' '), String(value)]])
  const parts = Array.isArray(value) ? value.map((one, index) => [`${index + 1}`, one]) : Object.entries(value)
  return new Map(parts.flatMap(([name, part]) => [...flat(part, [...path, name as string])]))
}

/** A line that is not the same before and after; '' where there was, or is, nothing. */
export type Changed = { name: string; before: string; after: string }

export function changes(before: unknown, after: unknown): Changed[] {
  const [earlier, later] = [flat(before), flat(after)]
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((name) => ({ name, before: earlier.get(name) ?? '', after: later.get(name) ?? '' }))
    .filter((line) => line.before !== line.after)
}
