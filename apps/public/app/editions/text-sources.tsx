import type { Provenance } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Doubt } from '../components/notice.tsx'
import { SourceMark } from '../provenance/source-notes.tsx'

/** Where a text comes from that stands beside what else a page has. */
export function TextSources({ of }: { of: Provenance }) {
  return (
    <p className="meta">
      {m.editions_text_sources()}
      <SourceMark of={of} /> <Doubt confidence={of.confidence} />
    </p>
  )
}
