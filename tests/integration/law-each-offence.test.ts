import { describe, expect, test } from 'vitest'
import { pageAt, words } from './read-page.ts'

/** The answer in one sentence. */
async function answerOn(date: string, offence: string): Promise<string> {
  const page = await pageAt(`/lagstiftning/pa-dagen?datum=${date}&brott=${offence}`)
  return words(page.querySelector('.day-answer .lead'))
}

const NO_TRAFFICKING = 'Människohandel fanns inte som ett eget brott'
const NO_EXPLOITATION = 'Människoexploatering fanns inte som ett eget brott'
const SEDUCTION = 'kunde förförelse av ungdom ge böter eller fängelse i högst 6 månader'
const FROM_CHILD = 'kunde köp av sexuell handling av barn ge böter eller fängelse i högst 2 år'
const EXPLOITING = 'kunde utnyttjande av barn genom köp av sexuell handling ge fängelse'
const TRAFFICKING = 'kunde människohandel ge fängelse i lägst 2 år och högst 10 år'
const PROCURING = 'kunde koppleri ge fängelse i högst 4 år'
const WORKED = 'kunde människoexploatering ge fängelse i högst 4 år'

describe('each offence, on the days around the changes of the law', () => {
  test.for([
    ['1998-12-31', 'purchase', 'Köp av sex av en vuxen var inte ett brott'],
    ['1999-01-01', 'purchase', 'kunde köp av sexuella tjänster ge böter eller fängelse i högst 6 månader'],
    ['2005-03-31', 'purchase', 'kunde köp av sexuella tjänster ge böter eller fängelse i högst 6 månader'],
    ['2005-04-01', 'purchase', 'kunde köp av sexuell tjänst ge böter eller fängelse i högst 6 månader'],
    ['2022-07-31', 'purchase', 'kunde köp av sexuell tjänst ge böter eller fängelse i högst 1 år'],
    ['2022-08-01', 'purchase', 'kunde köp av sexuell tjänst ge fängelse i högst 1 år'],
    ['2025-07-01', 'purchase', 'kunde köp av sexuell handling ge fängelse i högst 1 år'],
    ['1998-12-31', 'purchase-from-child', SEDUCTION],
    ['1999-01-01', 'purchase-from-child', SEDUCTION],
    ['2005-03-31', 'purchase-from-child', SEDUCTION],
    ['2005-04-01', 'purchase-from-child', FROM_CHILD],
    ['2022-07-31', 'purchase-from-child', `${EXPLOITING} i högst 4 år`],
    ['2022-08-01', 'purchase-from-child', `${EXPLOITING} i lägst 6 månader och högst 4 år`],
    ['2025-07-01', 'purchase-from-child', `${EXPLOITING} i lägst 6 månader och högst 4 år`],
    ['1998-12-31', 'trafficking', NO_TRAFFICKING],
    ['1999-01-01', 'trafficking', NO_TRAFFICKING],
    ['2005-03-31', 'trafficking', TRAFFICKING],
    ['2005-04-01', 'trafficking', TRAFFICKING],
    ['2022-07-31', 'trafficking', TRAFFICKING],
    ['2022-08-01', 'trafficking', TRAFFICKING],
    ['2025-07-01', 'trafficking', TRAFFICKING],
    ['1998-12-31', 'exploitation', NO_EXPLOITATION],
    ['1999-01-01', 'exploitation', NO_EXPLOITATION],
    ['2005-03-31', 'exploitation', NO_EXPLOITATION],
    ['2005-04-01', 'exploitation', NO_EXPLOITATION],
    ['2022-07-31', 'exploitation', WORKED],
    ['2022-08-01', 'exploitation', WORKED],
    ['2025-07-01', 'exploitation', WORKED],
    ['1998-12-31', 'procuring', PROCURING],
    ['1999-01-01', 'procuring', PROCURING],
    ['2005-03-31', 'procuring', PROCURING],
    ['2005-04-01', 'procuring', PROCURING],
    ['2022-07-31', 'procuring', PROCURING],
    ['2022-08-01', 'procuring', PROCURING],
    ['2025-07-01', 'procuring', PROCURING],
  ] as const)('%s %s', async ([date, key, answer]) => {
    expect(await answerOn(date, key)).toContain(answer)
  })
})
