import type { OfEdition } from '../citing/reference.ts'
import { notFound, type PageVisit } from '../page.ts'

/** Which edition an address is of: `/rapporter/x/utgava/1`, and `?del=` an answer in it. Leaves for the 404 where it can be none. */
export function editionAsked({ params: { slug, number = '' }, query }: Pick<PageVisit, 'params' | 'query'>): OfEdition {
  if (!/^[1-9]\d{0,3}$/.test(number)) return notFound()
  return { report: slug, number: Number(number), ...(query.del !== undefined && { part: query.del }) }
}
