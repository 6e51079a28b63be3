/** What differs between two views of the same thing: what came, what went, and what changed under the same key. */
export type Difference<T> =
  | { kind: 'added'; key: string; after: T }
  | { kind: 'removed'; key: string; before: T }
  | { kind: 'changed'; key: string; before: T; after: T }

/** A thing on a day, as its parts by key: a group by its members, an agency by its names, a provision by its terms. */
export type View<T> = ReadonlyMap<string, T>

/** From one view to another, in the order of the later one; what is gone comes last. Parts are compared by value. */
export function differences<T>(before: View<T>, after: View<T>): Difference<T>[] {
  const stayed = [...after].flatMap(([key, value]): Difference<T>[] => {
    const earlier = before.get(key)
    if (earlier === undefined) return [{ kind: 'added', key, after: value }]
    return isSame(earlier, value) ? [] : [{ kind: 'changed', key, before: earlier, after: value }]
  })
  const gone = [...before].filter(([key]) => !after.has(key))
  return [...stayed, ...gone.map(([key, value]): Difference<T> => ({ kind: 'removed', key, before: value }))]
}

/** The later view, made from the earlier one and what differs. The order of the parts is not kept. */
export function withDifferences<T>(before: View<T>, changes: readonly Difference<T>[]): Map<string, T> {
  const view = new Map(before)
  for (const change of changes) {
    if (change.kind === 'removed') view.delete(change.key)
    else view.set(change.key, change.after)
  }
  return view
}

/** Values of the domain are plain data, written in one order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
