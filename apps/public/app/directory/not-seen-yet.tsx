import type { FuzzyDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Notice } from '../components/notice.tsx'
import { firstSeenInWords } from './known-time.ts'

/** Says that nobody knows whether a group or a body was there on a day: it is seen for the first time later, or its start isn't known at all. */
export function NotSeenYet({ from }: { from: FuzzyDate | null }) {
  if (from === null) {
    return (
      <Notice kind="uncertain" title={m.places_maybe_then_title()}>
        {m.places_maybe_then_text()}
      </Notice>
    )
  }
  return (
    <Notice kind="uncertain" title={m.places_not_seen_title()}>
      {m.places_not_seen_text({ date: firstSeenInWords(from) })}
    </Notice>
  )
}
