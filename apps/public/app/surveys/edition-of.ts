import type { SurveyEdition } from '@samordning/domain'
import type { PageVisit } from '../page.ts'

/** The edition of a report that is read, and all that there are; none for a report that was not compiled here. */
export async function editionOf({ api, moment }: Pick<PageVisit, 'api' | 'moment'>, report: string, number?: number) {
  const { items: editions } = await api.surveys.editions({ report, ...moment })
  if (editions.length === 0) return null
  const edition: SurveyEdition = await api.surveys.edition({
    report,
    ...moment,
    ...(number !== undefined && { number }),
  })
  return { edition, editions }
}
