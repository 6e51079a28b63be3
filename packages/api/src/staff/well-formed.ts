/**
 * Whether every text in something that was sent is text: JSON lets through halves of characters, which neither the database nor
 * the trail can keep. Without recursion, so that nothing can be nested too deep for it.
 */
export function isWellFormed(sent: unknown): boolean {
  const left: unknown[] = [sent]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value === 'string' && !value.isWellFormed()) return false
    if (typeof value === 'object' && value !== null)
      for (const [name, inside] of Object.entries(value)) left.push(name, inside)
  }
  return true
}
