import type { AgencyKind, SuccessionKind } from '@samordning/domain'
import { m } from '@samordning/messages'

/** What sort of body it is. */
export const kindWords: Record<AgencyKind, () => string> = {
  government: m.places_kind_government,
  ministry: m.places_kind_ministry,
  'state-agency': m.places_kind_state_agency,
  'county-board': m.places_kind_county_board,
  region: m.places_kind_region,
  municipal: m.places_kind_municipal,
  university: m.places_kind_university,
  unit: m.places_kind_unit,
  'civil-society': m.places_kind_civil_society,
  business: m.places_kind_business,
  international: m.places_kind_international,
  collective: m.places_kind_collective,
}

/** The words between two names: "gick upp i". */
export const stepWords: Record<SuccessionKind, () => string> = {
  established: m.places_step_established,
  renamed: m.places_step_renamed,
  'merged-into': m.places_step_merged,
  split: m.places_step_split,
  'task-transfer': m.places_step_task,
  abolished: m.places_step_abolished,
}

/** The same beside an arrow. */
export const arrowWords: Record<SuccessionKind, () => string> = {
  established: m.places_arrow_established,
  renamed: m.places_arrow_renamed,
  'merged-into': m.places_arrow_merged,
  split: m.places_arrow_split,
  'task-transfer': m.places_arrow_task,
  abolished: m.places_arrow_abolished,
}
