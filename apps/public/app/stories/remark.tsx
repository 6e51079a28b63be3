import type { Provenance } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Doubt, Notice } from '../components/notice.tsx'
import { LinkedText } from './linked-text.tsx'

/** What is weak or unusual about what the page tells, in the open: not every reader unfolds the sources. */
export function Remark({ provenance: { confidence, note } }: { provenance: Provenance }) {
  if (!note) return <Doubt confidence={confidence} />
  return (
    <Notice kind="info" title={m.news_remark_title()}>
      <p>
        <Doubt confidence={confidence} /> <LinkedText text={note} />
      </p>
    </Notice>
  )
}
