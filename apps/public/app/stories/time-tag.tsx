import type { Api } from '@samordning/api'
import type { Event } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Tag } from '../components/notice.tsx'

export type Listed = Awaited<ReturnType<Api['events']['list']>>['items'][number]

type Timed = { kind: Listed['kind']; time: Listed['time'] } & Partial<Pick<Event, 'date' | 'place'>>

/** Where a happening lies in time, in words: past is marked past, unknown is said to be unknown. */
export function TimeTag({ happening }: { happening: Timed }) {
  return <Tag>{timeInWords(happening)}</Tag>
}

function timeInWords({ kind, time, date, place }: Timed): string {
  const isLasting = kind === 'campaign' || kind === 'channel'
  switch (time) {
    case 'past':
      return isLasting ? m.events_ended() : m.events_past()
    case 'upcoming':
      return m.events_upcoming()
    case 'ongoing':
      return kind === 'channel' ? m.events_channel_ongoing() : m.events_ongoing()
    case 'unknown':
      if (isLasting) return m.events_end_unknown()
      if (date) return m.events_day_not_exact()
      return place === null ? m.events_day_and_place_unknown() : m.events_day_unknown()
  }
}
