import { countyReports } from './reports-county.ts'
import { guidanceReports } from './reports-guidance.ts'
import { nationalReports } from './reports-national.ts'
import { policeReports } from './reports-police.ts'
import { caseStatistics, lawAndPlanStatistics, surveyStatistics } from './statistics.ts'

/** Reports and figures. */
export const library = [
  countyReports,
  nationalReports,
  policeReports,
  guidanceReports,
  surveyStatistics,
  caseStatistics,
  lawAndPlanStatistics,
]
