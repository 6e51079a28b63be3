import { isCalendarDate } from '@samordning/domain'
import { badInput, type Query } from '../page.ts'

/** Refuses what is no day, also where too little is given for the API to be asked. Which days it answers for, it says itself. */
export function refuseOtherThanDays(query: Query, words: readonly string[]): void {
  const wrong = words.filter((word) => query[word] !== undefined && !isCalendarDate(query[word]))
  if (wrong.length > 0) badInput(query, wrong)
}
