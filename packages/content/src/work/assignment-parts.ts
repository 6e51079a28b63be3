import type { Draft } from '../collection.ts'

/** What most assignments have in common; a row states what differs. */
export const ASSIGNMENT = {
  ministry: null,
  parts: [],
  reportBy: [],
  isYearly: false,
  registration: null,
  amount: null,
  plan: null,
  outcome: { kind: 'unknown' },
} satisfies Partial<Draft<'assignments'>>

export const INTERIM_REPORT = { sv: 'Delredovisning', en: 'Interim report' }
export const FINAL_REPORT = { sv: 'Slutredovisning', en: 'Final report' }
