import type { Times } from '@samordning/api'
import type { CoordinationGroup } from '@samordning/domain'
import { m } from '@samordning/messages'

type Level = CoordinationGroup['level']

/** Heading over the groups of a level. */
export const levelHeadings: Record<Level, () => string> = {
  county: m.places_level_county,
  regional: m.places_level_regional,
  national: m.places_level_national,
  network: m.places_level_network,
}

/** What one group of the level is. */
export const levelWords: Record<Level, () => string> = {
  county: m.places_level_county_one,
  regional: m.places_level_regional_one,
  national: m.places_level_national_one,
  network: m.places_level_network_one,
}

/** How many members a group had on a day: those that surely were, else those that may have been; empty for none. */
export function membersInWords(
  { certain, possible }: { certain: number; possible: number },
  { on, today }: Times,
): string {
  if (certain > 0) return m.places_members_known({ count: certain })
  if (possible === 0) return ''
  if (on === today) return m.places_members_count_last_known({ count: possible })
  return on < today
    ? m.places_members_count_possible({ count: possible })
    : m.places_members_count_ahead({ count: possible })
}
