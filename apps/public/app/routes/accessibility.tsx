import { SitePage, sitePage } from '../editions/site-page.tsx'
import type { Route } from './+types/accessibility.ts'

export const loader = sitePage('tillganglighet')

export default function Accessibility({ loaderData }: Route.ComponentProps) {
  return <SitePage {...loaderData} />
}
