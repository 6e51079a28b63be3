import type {
  AgencyKind,
  Appointment,
  Audience,
  ContactPoint,
  CoordinationGroup,
  SuccessionKind,
} from '@samordning/domain'
import { m } from '@samordning/messages'
import type { Choice } from '../parts/SelectField.svelte'

type Words<Key extends string> = Record<Key, () => string>

export const KINDS: Words<AgencyKind> = {
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

export const STEPS: Words<SuccessionKind> = {
  established: m.directory_step_established,
  renamed: m.directory_step_renamed,
  'merged-into': m.directory_step_merged,
  split: m.directory_step_split,
  'task-transfer': m.directory_step_task,
  abolished: m.directory_step_abolished,
}

export const LEVELS: Words<CoordinationGroup['level']> = {
  county: m.places_level_county_one,
  regional: m.places_level_regional_one,
  national: m.places_level_national_one,
  network: m.places_level_network_one,
}

export const OFFICES: Words<Appointment['office']> = {
  'national-coordinator': m.directory_office_national_coordinator,
  'regional-coordinator': m.directory_office_regional_coordinator,
  'national-rapporteur': m.directory_office_national_rapporteur,
  ambassador: m.directory_office_ambassador,
  'county-contact': m.directory_office_county_contact,
  other: m.directory_office_other,
}

export const WAYS: Words<ContactPoint['kind']> = {
  phone: m.directory_way_phone,
  mail: m.directory_way_mail,
  address: m.directory_way_address,
  web: m.directory_way_web,
}

export const SEEN_BY: Words<ContactPoint['audience']> = {
  public: m.directory_seen_by_public,
  members: m.directory_seen_by_members,
}

export const AUDIENCES: Words<Audience> = {
  affected: m.directory_audience_affected,
  witness: m.directory_audience_witness,
  professional: m.directory_audience_professional,
  buyer: m.directory_audience_buyer,
}

/** The words to choose between, in the order they are declared. */
export function choicesOf<Key extends string>(words: Words<Key>): Choice[] {
  return (Object.keys(words) as Key[]).map((value) => ({ value, label: words[value]() }))
}
