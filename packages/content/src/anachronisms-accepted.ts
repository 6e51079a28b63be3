import type { FactId } from '@samordning/domain'
import type { Kind } from './collection.ts'

/** A name out of its time that stays as the source prints it: where it stands, why, and the fact that it belongs to. */
export type Accepted = { kind: Kind; row: string; name: string; fact: FactId; reason: string }

const SHORT_FORM = 'The source writes the county police authority in short, six years before the body of that name.'

/** The fact sheet's own cases. */
export const acceptedAnachronisms: readonly Accepted[] = [
  {
    kind: 'groups',
    row: 'vasterbotten',
    name: 'Polismyndigheten',
    fact: 'G01',
    reason: SHORT_FORM,
  },
  {
    kind: 'rounds',
    row: 'vasterbotten-2009',
    name: 'Polismyndigheten',
    fact: 'R01',
    reason: SHORT_FORM,
  },
  {
    kind: 'arrangements',
    row: 'lagesrapport-vasterbotten-2009',
    name: 'Polismyndigheten',
    fact: 'R01',
    reason: SHORT_FORM,
  },
  {
    kind: 'groups',
    row: 'samverkansplan-stockholm',
    name: 'Polismyndigheten',
    fact: 'G07',
    reason: 'The report of 2009 names the parties of the plan of 2004 in short; the county police authorities were 21.',
  },
]
