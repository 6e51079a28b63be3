import type { Collection } from '../collection.ts'
import { questions } from './questions.ts'
import { careAndPolice } from './vasterbotten-2009/answers-care-and-police.ts'
import { countyAndMigration } from './vasterbotten-2009/answers-county-and-migration.ts'
import { universityAndProsecution } from './vasterbotten-2009/answers-university-and-prosecution.ts'
import { arrangement2009 } from './vasterbotten-2009/arrangement.ts'
import { round2009 } from './vasterbotten-2009/round.ts'

/** Rounds of the status survey that were held before there was a workspace, and the reports that were made of them. */
export const surveys: Collection[] = [
  questions,
  round2009,
  careAndPolice,
  countyAndMigration,
  universityAndProsecution,
  arrangement2009,
]
