import type { LawStep, PenaltyScale, ScaleTerm } from '@samordning/domain'
import { m } from '@samordning/messages'
import { inLocale } from '../components/text.tsx'
import { currentLocale } from '../locale.ts'
import { termInWords } from './penalty-words.ts'

/** What happened to the law on a day, to follow on the day: "togs böter bort ur straffskalan och …". */
export function stepInWords({ scale, terms }: LawStep): string {
  if (terms.length === 0) return scale.isOffence ? m.law_note_became() : m.law_note_ended()
  const parts = terms.map(({ key }) => termInNewWords(key, scale))
  return new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(parts)
}

function termInNewWords(term: ScaleTerm, { name, provision, fines, minMonths, maxMonths, attempt }: PenaltyScale) {
  switch (term) {
    case 'name':
      return m.law_note_name({ name: name ? inLocale(name) : '' })
    case 'provision':
      return m.law_note_provision({ provision: provision ? inLocale(provision) : '' })
    case 'scope':
      return m.law_note_scope()
    case 'fines':
      return fines ? m.law_note_fines_added() : m.law_note_fines_removed()
    case 'minimum':
      return m.law_note_minimum({ term: minMonths === null ? m.law_general_minimum() : termInWords(minMonths) })
    case 'maximum':
      return m.law_note_maximum({ term: termInWords(maxMonths ?? 0) })
    case 'attempt':
      return attempt === 'punishable' ? m.law_note_attempt_added() : m.law_note_attempt_removed()
  }
}
