import { SitePage, sitePage } from '../editions/site-page.tsx'
import type { Route } from './+types/personal-data.ts'

export const loader = sitePage('personuppgifter')

export default function PersonalData({ loaderData }: Route.ComponentProps) {
  return <SitePage {...loaderData} />
}
