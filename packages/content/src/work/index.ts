import { assignmentsFrom2008 } from './assignments-2008.ts'
import { assignmentsFrom2013 } from './assignments-2013.ts'
import { assignmentsFrom2015 } from './assignments-2015.ts'
import { assignmentsFrom2019 } from './assignments-2019.ts'
import { laterPlans } from './plans-later.ts'
import { firstPlan } from './plans.ts'

/** National plans, and what the Government has asked of the agencies. */
export const work = [
  firstPlan,
  laterPlans,
  assignmentsFrom2008,
  assignmentsFrom2013,
  assignmentsFrom2015,
  assignmentsFrom2019,
]
