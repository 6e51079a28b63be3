import * as z from 'zod'
import { Instant } from './instant.ts'
import { Slug } from './slug.ts'
import { Arrangement } from './survey-arrangement.ts'
import { SurveyEdition } from './survey-edition.ts'
import { QuestionVersion } from './survey-question.ts'
import { SurveyRound } from './survey-round.ts'
import { SurveyAct } from './survey-step.ts'

/**
 * All that there is of the status survey, as it is moved from one place to another, each in the order in which it came. Who did it stays
 * where it was done: accounts are not moved, but for the names of signers that editions have told the public.
 */
export const MovedSurveys = z.object({
  questions: z.array(QuestionVersion),
  rounds: z.array(z.object({ at: Instant, round: SurveyRound })),
  steps: z.array(z.object({ at: Instant, round: Slug, group: Slug, agency: Slug, step: SurveyAct })),
  arrangements: z.array(z.object({ at: Instant, number: z.int().positive(), arrangement: Arrangement })),
  editions: z.array(SurveyEdition),
})
export type MovedSurveys = z.infer<typeof MovedSurveys>
