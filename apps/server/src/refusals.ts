const MINUTE = 60_000

/** What the staff door turns away. Never who or where from. */
export type Refused = 'other origin' | 'other host' | 'too large' | 'too fast' | 'bad input' | 'sign-in'

/** Notes that something was turned away. */
export type NoteRefusal = (what: Refused) => void

/** Counts what is turned away, and writes one line a minute: enough to see an attack, too little to fill a disk. */
export function countRefusals(write: (line: string) => void = console.error): NoteRefusal {
  const counts = new Map<Refused, number>()

  function tell() {
    const told = [...counts].map(([what, count]) => `${what} ${count}`).join(', ')
    counts.clear()
    write(`Staff: refused within a minute: ${told}`)
  }

  return (what) => {
    if (counts.size === 0) setTimeout(tell, MINUTE).unref()
    counts.set(what, (counts.get(what) ?? 0) + 1)
  }
}
