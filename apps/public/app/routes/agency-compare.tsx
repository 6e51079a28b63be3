import { m } from '@samordning/messages'
import { ComparePage } from '../directory/compare-page.tsx'
import { page, twoDays } from '../page.ts'
import type { Route } from './+types/agency-compare.ts'

export const loader = page(async ({ api, params, query, moment, today }) => {
  const days = twoDays(query) ?? { from: today, until: today }
  const comparison = await api.agencies.compare({ slug: params.slug, ...days, known: moment.known })
  return { comparison, query, today }
})

export default function AgencyCompare({ loaderData }: Route.ComponentProps) {
  const { slug } = loaderData.comparison
  return <ComparePage {...loaderData} path={`/myndigheter/${slug}`} lead={m.places_compare_agency_lead()} />
}
