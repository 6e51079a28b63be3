import type { StaffOutputs } from '@samordning/api/staff-client'
import { standing, type CalendarDate } from '@samordning/domain'
import type { Entry } from './stale.ts'
import type { Stated } from './stands.ts'

/** A group as it is kept up: every fact with its number. */
export type GroupKept = StaffOutputs['groups']['get']

/** Facts by how they stand on a day: surely, perhaps, to come, no more. */
export function byStanding<T extends Stated>(entries: readonly Entry<T>[], day: string) {
  const on = day as CalendarDate
  const isLater = ({ from }: Stated): boolean => from !== null && from > day
  const none = entries.filter(({ fact }) => standing(fact, on) === 'does-not-hold')
  return {
    now: entries.filter(({ fact }) => standing(fact, on) === 'holds'),
    perhaps: entries.filter(({ fact }) => standing(fact, on) === 'may-hold'),
    later: none.filter(({ fact }) => isLater(fact)),
    before: none.filter(({ fact }) => !isLater(fact)),
  }
}
