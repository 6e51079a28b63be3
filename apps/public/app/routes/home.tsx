import { m } from '@samordning/messages'
import { PageHeader } from '../components/page-header.tsx'
import { page } from '../page.ts'
import type { Route } from './+types/home.ts'

export const loader = page(({ today }) => ({ today }))

export default function Home({ loaderData }: Route.ComponentProps) {
  return <PageHeader title={m.common_site_name()} lead={m.common_site_description()} meta={loaderData.today} />
}
