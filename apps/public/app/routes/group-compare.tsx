import { m } from '@samordning/messages'
import { ComparePage } from '../directory/compare-page.tsx'
import { page, twoDays } from '../page.ts'
import type { Route } from './+types/group-compare.ts'

export const loader = page(async ({ api, params, query, moment, today }) => {
  const days = twoDays(query) ?? { from: today, until: today }
  const comparison = await api.groups.compare({ slug: params.slug, ...days, known: moment.known })
  return { comparison, query, today }
})

export default function GroupCompare({ loaderData }: Route.ComponentProps) {
  const { slug } = loaderData.comparison
  return <ComparePage {...loaderData} path={`/samordningsgrupper/${slug}`} lead={m.places_compare_group_lead()} />
}
