import type { Happening } from '@samordning/domain'
import { m } from '@samordning/messages'

/** What each kind of happening is called: one of them, and all of them. */
export const happeningKinds: Record<Happening['kind'], { one: () => string; all: () => string }> = {
  event: { one: m.events_kind_event, all: m.events_kinds_event },
  series: { one: m.events_kind_series, all: m.events_kinds_series },
  campaign: { one: m.events_kind_campaign, all: m.events_kinds_campaign },
  channel: { one: m.events_kind_channel, all: m.events_kinds_channel },
}
