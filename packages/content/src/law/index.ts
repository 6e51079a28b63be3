import { agencyOrdinances } from './instruments-agencies.ts'
import { euActs, globalGoals } from './instruments-eu.ts'
import { inquiries } from './instruments-inquiries.ts'
import { lawUntil2005 } from './instruments-1962-2005.ts'
import { lawFrom2007To2016 } from './instruments-2007-2016.ts'
import { lawFrom2017 } from './instruments-2017-2025.ts'
import { planDocuments } from './instruments-plans.ts'
import { scales } from './scales.ts'
import { treaties } from './instruments-treaties.ts'

/** Acts, treaties, inquiries and plans, and what the law says of each offence over time. */
export const law = [
  lawUntil2005,
  lawFrom2007To2016,
  lawFrom2017,
  agencyOrdinances,
  inquiries,
  treaties,
  euActs,
  globalGoals,
  planDocuments,
  ...scales,
]
