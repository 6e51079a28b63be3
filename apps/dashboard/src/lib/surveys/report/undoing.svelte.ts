import type { Arrangement } from '@samordning/domain'
import type { Read } from './arranging.ts'

let latest = $state.raw<{ number: number; before: Arrangement } | null>(null)

/** What the latest save in this window can be taken back to. */
export const undoing = {
  /** The report was saved with this number, and was like this before. */
  saved(number: number, before: Arrangement): void {
    latest = { number, before }
  },
  /** How a report was before its latest save; null where that was not made here, or somebody has saved since. */
  of({ number, arrangement: { slug } }: Read): Arrangement | null {
    return latest?.number === number && latest.before.slug === slug ? latest.before : null
  },
}
