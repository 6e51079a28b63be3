let last: Promise<unknown> = Promise.resolve()

/** Does what takes a lot of memory, opening pictures and PDFs, one at a time in the whole process. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work)
  last = done.catch(() => {})
  return done
}
