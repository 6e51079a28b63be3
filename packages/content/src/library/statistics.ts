export { caseStatistics } from './statistics-cases.ts'
export { lawAndPlanStatistics } from './statistics-plans.ts'
export { surveyStatistics } from './statistics-surveys.ts'
