import type { Draft } from '../collection.ts'

type Parts = Draft<'instruments'>

/** What most instruments have in common; a row states what differs. */
export const ADOPTED = {
  inForce: null,
  repealed: null,
  state: 'adopted',
  milestones: [],
  preparatoryWorks: [],
  offences: [],
} satisfies Partial<Parts>

/** An act that amends the law. */
export const ACT = { ...ADOPTED, kind: 'act', strand: 'law' } satisfies Partial<Parts>

/** Preparatory works in the order they came; a pair gives the day too. */
export function chain(...steps: (string | [citation: string, on: string])[]): Parts['preparatoryWorks'] {
  return steps.map((step) =>
    typeof step === 'string' ? { citation: step, on: null } : { citation: step[0], on: step[1] },
  )
}
