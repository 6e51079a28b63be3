/** Whether two values of plain data say the same, in whatever order their fields were written; a field that is undefined is none. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [mine, theirs] = [fieldsOf(one), fieldsOf(other)]
  return (
    mine.size === theirs.size &&
    [...mine].every(([name, value]) => theirs.has(name) && isEqual(value, theirs.get(name)))
  )
}

function fieldsOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, field]) => field !== undefined))
}
