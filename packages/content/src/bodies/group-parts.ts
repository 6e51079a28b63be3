import type { Confidence, LocalText } from '@samordning/domain'
import { from } from '../cite.ts'
import type { Draft } from '../collection.ts'

type Membership = Draft<'groups'>['members'][number]

/** Where a list of members is printed: the fact, the sources, how far to trust it. */
type Printed = { fact: string; sources: string; confidence?: Confidence; note?: LocalText }

/** Members of one list, each as: body, from, until and, where it differs from the body's name, how it is printed. */
export function membersFrom(
  { fact, sources, confidence = 'high', note }: Printed,
  rows: readonly (readonly [agency: string, from: string | null, until: string | null, listedAs?: string])[],
): Membership[] {
  return rows.map(([agency, start, until, listedAs]) => ({
    agency,
    from: start,
    until,
    listedAs: listedAs ?? null,
    provenance: from(fact, sources, confidence, note),
  }))
}
