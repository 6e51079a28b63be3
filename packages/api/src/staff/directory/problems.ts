import {
  missingSuccessor,
  problemsOf,
  type Agency,
  type DatedFact,
  type RevisionProblem,
  type Succession,
} from '@samordning/domain'

/** What is wrong with what stands, at which part of it, in the domain's own words. */
export type PartProblem = RevisionProblem & { part: string }

export function problemsOfAgency(agency: Agency, successions: readonly Succession[]): PartProblem[] {
  const missing = missingSuccessor(agency, successions)
  return [
    ...inPart('names', agency.names),
    ...inPart('terms', agency.terms),
    ...(missing ? [{ ...missing, part: 'successions' }] : []),
  ]
}

export function inPart(part: string, facts: readonly DatedFact[]): PartProblem[] {
  return problemsOf(facts).map((problem) => ({ ...problem, part }))
}
