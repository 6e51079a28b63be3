import type { Generated } from 'kysely'

/** A localised text or another domain value as JSON text. */
type Json = string
/** UTC with milliseconds. */
type Instant = string
/** EDTF text. */
type Edtf = string

/** When the platform knew it: `YYYY-MM-DD`, the second null while it stands. */
type Known = { recorded: string; superseded: string | null }
type Sourced = Known & { provenance: Json }
type Dated = Sourced & { valid_from: Edtf | null; valid_until: Edtf | null }
type Document = { slug: string; document: Json }
/** A document that is superseded as a whole: several may have one slug. */
type Record = Known & Document & { id: Generated<number> }
/** What was published: from a moment until a moment, the second null while it stands. Several may have one slug, one at a time. */
type Public = Document & { id: Generated<number>; public_from: Instant; public_until: Instant | null }
/** First day of the thing for sorting; '' when it is not known. */
type OnDay = { day: string }

/** The tables. What is queried or joined is a column; what is only read is in the document. */
export type Schema = {
  source: { key: string; kind: string; title: Json; url: string | null }
  citation: { id: Generated<number>; source: string; place: string | null; fact: string; confidence: string }
  conflict: { fact: string; document: Json }
  open_question: { fact: string; document: Json }
  term: Document

  county: {
    code: string
    slug: string
    name: Json
    short_name: string
    letter: string
    iso: string
    nuts3: string
    seat: string
    board: string
    provenance: Json
  }
  county_change: Known & { id: Generated<number>; document: Json }
  municipality: { code: string; name: string; county: string }

  agency: { slug: string }
  agency_record: Dated & { id: Generated<number>; agency: string }
  agency_terms: Dated & {
    id: Generated<number>
    agency: string
    kind: string
    org_number: string | null
    counties: Json
    part_of: string | null
    about: Json
    website: string | null
  }
  agency_name: Dated & { id: Generated<number>; agency: string; name: Json; aliases: Json }
  succession: Sourced & {
    id: Generated<number>
    kind: string
    from_agency: string
    to_agency: string | null
    happened_on: Edtf | null
    detail: Json | null
  }

  coordination_group: { slug: string }
  group_record: Dated & {
    id: Generated<number>
    group_slug: string
    level: string
    other_members: Json | null
  }
  group_terms: Dated & {
    id: Generated<number>
    group_slug: string
    name: Json
    aliases: Json
    focus: Json
    mandate: Json | null
    counties: Json
  }
  membership: Dated & { id: Generated<number>; group_slug: string; agency: string; listed_as: string | null }
  representation: Dated & { id: Generated<number>; group_slug: string; agency: string; person: string }
  convenership: Dated & { id: Generated<number>; group_slug: string; agency: string }
  group_event: Sourced & { id: Generated<number>; group_slug: string; happened_on: Edtf | null; text: Json }

  appointment: Dated & {
    id: Generated<number>
    person: string
    name_variants: Json
    role: Json
    office: string
    agency: string | null
    counties: Json
  }
  contact_point: Dated & {
    id: Generated<number>
    agency: string
    kind: string
    value: string
    purpose: Json
    audience: string
    holder: string | null
  }

  support_line: { slug: string; position: number }
  support_line_record: Dated & {
    id: Generated<number>
    line: string
    assured_on: string | null
    assured_by: string | null
  }
  support_line_terms: Dated & {
    id: Generated<number>
    line: string
    name: Json
    number: string | null
    printed_as: Json
    audiences: Json
    purpose: Json
    hours: Json | null
    cost: Json | null
    fallbacks: Json
  }
  support_line_owner: Dated & { id: Generated<number>; line: string; agency: string }

  penalty_scale: Dated & {
    id: Generated<number>
    offence: string
    degree: string
    is_offence: number
    name: Json | null
    provision: Json | null
    fines: number
    min_months: number | null
    max_months: number | null
    attempt: string
    attempt_confidence: string
    amending_act: string | null
    scope: Json
  }
  instrument: Record & OnDay & { strand: string }

  action_plan: { slug: string }
  plan_record: Record & OnDay
  assignment: { slug: string }
  assignment_record: Record & OnDay & { plan: string | null }
  assignment_receiver: { assignment: string; agency: string }

  document: { id: Generated<number>; kind: string; slug: string }
  text_block: { hash: string; document: Json }
  revision: {
    id: Generated<number>
    document: number
    number: number
    head: Json
    blocks: Json
    english: Json
    hash: string
    account: string | null
    at: Instant
  }
  publication_step: { id: Generated<number>; document: number; step: Json; at: Instant; account: string | null }
  comment: {
    id: Generated<number>
    document: number
    path: string | null
    text: string
    revision: number
    account: string
    at: Instant
    resolved_by: string | null
    resolved_at: Instant | null
  }
  report: Public & OnDay & { kind: string; assignment: string | null }
  report_publisher: { report: number; agency: string }
  report_county: { report: number; county: string }
  statistic: Record & { position: number; nature: string }

  happening: Public & OnDay & { kind: string; series: string | null; campaign: string | null }
  happening_county: { happening: number; county: string }
  news_item: Public & OnDay
  news_hashtag: { hashtag: string; news_item: number }
  news_county: { county: string; news_item: number }
  news_happening: { happening: string; news_item: number }
  news_report: { report: string; news_item: number }
  site_text: Public & { document_kind: string }
  edition: Public & { document_kind: string; told_at: Instant }

  file: {
    id: string
    type: string
    bytes: number
    width: number | null
    height: number | null
    pages: number | null
    is_tagged: number | null
    text: string | null
    account: string | null
    at: Instant
  }
  file_name: { id: Generated<number>; name: string; file: string; account: string | null; at: Instant }
  file_use: {
    id: Generated<number>
    target: string
    document_kind: string
    slug: string
    is_decoration: number
    public_from: Instant
    public_until: Instant | null
  }

  account: {
    id: string
    name: string
    mail: string
    locale: string
    created_at: Instant
    closed_at: Instant | null
    password_hash: string | null
    totp_secret: string | null
    totp_step: number | null
  }
  account_role: {
    id: Generated<number>
    account: string
    role: string
    group_slug: string | null
    agency: string | null
    given_at: Instant
    ended_at: Instant | null
  }
  passkey: {
    id: string
    account: string
    public_key: Uint8Array
    counter: number
    transports: Json
    name: string
    created_at: Instant
    used_at: Instant | null
  }
  recovery_code: { id: Generated<number>; account: string; hash: string; used_at: Instant | null }
  session: {
    id: string
    account: string
    created_at: Instant
    seen_at: Instant
    confirmed_at: Instant | null
    device: string
  }
  invitation: {
    id: string
    account: string | null
    mail: string
    name: string
    roles: Json
    invited_by: string | null
    created_at: Instant
    expires_at: Instant
    used_at: Instant | null
    cancelled_at: Instant | null
  }
  mail: {
    id: Generated<number>
    recipient: string
    subject: string
    body: string
    created_at: Instant
    tries: number
    next_try_at: Instant | null
    sent_at: Instant | null
    fault: string | null
  }
  change: {
    id: Generated<number>
    kind: string
    subject: string
    verb: string
    at: Instant
    account: string
    document: Json
  }
  trail: {
    seq: number
    at: Instant
    act: string
    kind: string | null
    subject: string | null
    commitment: string
    previous: string
    hash: string
  }
  question_version: { question: string; version: number; document: Json }
  survey_round: { id: Generated<number>; slug: string; document: Json; account: string | null; at: Instant }
  survey_step: {
    id: Generated<number>
    round: string
    group_slug: string
    agency: string
    step: Json
    account: string | null
    at: Instant
  }
  arrangement: {
    id: Generated<number>
    report: string
    round: string
    number: number
    document: Json
    account: string | null
    at: Instant
  }
  survey_edition: {
    id: Generated<number>
    report: string
    round: string
    number: number
    hash: string
    change: Json | null
    document: Json
    account: string | null
    frozen: Instant
  }
  survey_reminder: {
    id: Generated<number>
    round: string
    group_slug: string
    agency: string
    account: string
    kind: string
    at: Instant
  }
  survey_reminder_stop: {
    id: Generated<number>
    round: string
    group_slug: string | null
    agency: string | null
    is_stopped: number
    account: string | null
    at: Instant
  }
  survey_edition_group: { edition: number; group_slug: string }
  link_round: { id: Generated<number>; begun_at: Instant; finished_at: Instant }
  link_fault: { address: string; why: string; status: number | null; since: Instant; nights: number; day: string }
  trail_detail: { seq: number; salt: string; account: string | null; document: Json }

  search_entry: {
    title: string
    text: string
    linked: string
    kind: string
    slug: string
    locale: string
    public_from: Instant
    public_until: Instant | null
  }
}
