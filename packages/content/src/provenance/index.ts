import { conflicts } from './conflicts.ts'
import { datesInDispute } from './conflicts-dates.ts'
import { namesInDispute } from './conflicts-names.ts'
import { conflictsOutside } from './conflicts-outside.ts'
import { openQuestions } from './open-questions.ts'
import { sources } from './sources.ts'
import { webSources } from './sources-web.ts'

/** Where the content comes from, where its sources disagree, and what could not be confirmed. */
export const provenance = [
  sources,
  webSources,
  namesInDispute,
  datesInDispute,
  conflicts,
  conflictsOutside,
  openQuestions,
]
