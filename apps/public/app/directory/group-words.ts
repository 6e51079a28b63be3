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
