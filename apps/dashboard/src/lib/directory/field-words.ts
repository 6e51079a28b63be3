import { m } from '@samordning/messages'

const WORDS: Record<string, () => string> = {
  name: m.directory_name,
  aliases: m.directory_aliases,
  printedAs: m.directory_printed_as,
  kind: m.directory_kind,
  about: m.directory_about,
  orgNumber: m.directory_org_number,
  website: m.directory_website,
  partOf: m.directory_part_of,
  counties: m.directory_counties,
  focus: m.directory_focus,
  mandate: m.directory_mandate,
  agency: m.directory_agency,
  person: m.directory_person,
  listedAs: m.directory_listed_as,
  role: m.directory_role,
  office: m.directory_office,
  value: m.directory_way_value,
  purpose: m.directory_purpose,
  audience: m.directory_seen_by,
  audiences: m.directory_audiences,
  hours: m.directory_hours,
  cost: m.directory_cost,
  number: m.directory_number,
  fallbacks: m.directory_fallbacks,
  from: m.directory_ends_from,
  until: m.directory_ends_until,
  on: m.directory_on,
  to: m.directory_step_to,
  text: m.directory_event_text,
  detail: m.directory_detail,
  level: m.directory_level,
  lastAssured: m.directory_assured,
}

/** The words for a part of a fact as `flat` names it: "name sv" is "Namn". */
export function fieldWords(path: string): string {
  const names = path.split(' ')
  const word = names.find((name) => name in WORDS)
  const inEnglish = names.at(-1) === 'en'
  const words = word === undefined ? path : WORDS[word]!()
  return inEnglish ? m.directory_in_english({ label: words }) : words
}
