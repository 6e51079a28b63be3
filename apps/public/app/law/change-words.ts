import type { LocalText, TermChange } from '@samordning/domain'
import { m } from '@samordning/messages'
import { inLocale } from '../components/text.tsx'
import { termInWords } from './penalty-words.ts'

/** What differs from one scale to another, a sentence for each term. `before` is what `after` replaced. */
export function changesInWords(changes: readonly TermChange[]): string[] {
  return changes.map(changeInWords)
}

function changeInWords(change: TermChange): string {
  const [before, after] = ['before' in change ? change.before : null, 'after' in change ? change.after : null]
  switch (change.key) {
    case 'name':
      return m.law_change_name({ before: wordsOf(before), after: wordsOf(after) })
    case 'provision':
      return m.law_change_provision({ before: wordsOf(before), after: wordsOf(after) })
    case 'scope':
      return m.law_change_scope({ before: wordsOf(before), after: wordsOf(after) })
    case 'fines':
      return after === null ? m.law_change_fines_removed() : m.law_change_fines_added()
    case 'minimum':
      return m.law_change_minimum({ before: monthsOf(before), after: monthsOf(after) })
    case 'maximum':
      return m.law_change_maximum({ before: monthsOf(before), after: monthsOf(after) })
    case 'attempt':
      return attemptInWords(before, after)
  }
}

function attemptInWords(before: unknown, after: unknown): string {
  if (before === 'unknown') return m.law_change_attempt_unknown_before()
  if (after === 'unknown') return m.law_change_attempt_unknown_after()
  return after === null ? m.law_change_attempt_removed() : m.law_change_attempt_added()
}

const wordsOf = (value: unknown) => (value === null ? '–' : inLocale(value as LocalText))

/** A minimum that is not there is the general one of imprisonment, 14 days (26 kap. 1 § brottsbalken). */
const monthsOf = (value: unknown) => (value === null ? m.law_general_minimum() : termInWords(value as number))
