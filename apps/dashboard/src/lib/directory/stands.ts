import { standing, type CalendarDate, type FuzzyDate, type Provenance } from '@samordning/domain'
import { m } from '@samordning/messages'

/** What every fact of the directory has that is so for a time. */
export type Stated = { from: FuzzyDate | null; until: FuzzyDate | null; provenance: Provenance }

type Shown = { shape: 'good' | 'waiting' | 'over'; words: string }

/** Whether something is so on a day: in words, and the shape before them. */
export function stands({ from, until }: Pick<Stated, 'from' | 'until'>, day: string): Shown {
  const on = day as CalendarDate
  switch (standing({ from, until }, on)) {
    case 'holds':
      return { shape: 'good', words: m.directory_stands_now() }
    case 'may-hold':
      return { shape: 'waiting', words: m.directory_stands_perhaps() }
    case 'does-not-hold':
      return from !== null && from > on
        ? { shape: 'waiting', words: m.directory_stands_later() }
        : { shape: 'over', words: m.directory_stands_no_more() }
  }
}
