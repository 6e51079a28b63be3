import type { RichText } from '@samordning/domain'
import { activities } from './activities.ts'
import { appendix, otherReports } from './closing.ts'
import { countyBoard, group, nationalPlan } from './mandate.ts'
import { cover, foreword } from './opening.ts'

/** What the situation report of Västerbotten says (R01), written anew in plain Swedish in the order of its chapters. */
export const situationReport2009: RichText = [
  ...cover,
  ...foreword,
  ...nationalPlan,
  ...countyBoard,
  ...group,
  ...activities,
  ...otherReports,
  ...appendix,
]
