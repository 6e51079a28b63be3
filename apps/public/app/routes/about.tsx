import { SitePage, sitePage } from '../editions/site-page.tsx'
import type { Route } from './+types/about.ts'

export const loader = sitePage('om')

export default function About({ loaderData }: Route.ComponentProps) {
  return <SitePage {...loaderData} />
}
