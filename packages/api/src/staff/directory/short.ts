import type { NewFact } from '@samordning/db'

/** What a fact says, in short, for the trail: not where it comes from, and of a way to reach a person not the way itself. */
export function inShort({ table, of, fact }: NewFact): Record<string, unknown> {
  const { provenance, ...said } = fact as NewFact['fact'] & { body?: unknown; value?: unknown; audience?: string }
  delete said.body
  if (said.audience === 'members') delete said.value
  return { part: table, of, fact: provenance.fact, ...said }
}
