import * as z from 'zod'

/** A moment, in UTC with milliseconds: "2026-11-22T17:50:00.000Z". Sorts and compares as text. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** A moment as text. */
export function instant(moment: Date): Instant {
  return moment.toISOString() as Instant
}

/** The moment so many milliseconds later, or earlier when they are negative. */
export function later(moment: Instant, milliseconds: number): Instant {
  return instant(new Date(Date.parse(moment) + milliseconds))
}
