import { m } from '@samordning/messages'
import { PageHeader } from '../components/page-header.tsx'

export default function Page() {
  return <PageHeader title={m.common_nav_search()} />
}
