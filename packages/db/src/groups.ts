import type { Convenership, CoordinationGroup, CountyCode, FuzzyDate, GroupEvent, Membership } from '@samordning/domain'
import type { Database } from './database.ts'
import { fromJson, fromJsonOrNull, toJson, toPeriod } from './columns.ts'
import { FACT_COLUMNS, asKnown, factColumns, provenanceColumns, toProvenance, type Known } from './known.ts'

/** Which groups: all that fit every condition. `body` is a member or a convener. */
export type GroupFilter = { slug?: string; county?: CountyCode; body?: string }

/** Groups with members, conveners and history. Five queries, however many groups. */
export async function list(at: Known, filter: GroupFilter = {}): Promise<CoordinationGroup[]> {
  const groups = await at.db
    .selectFrom('group_record')
    .select([
      'group_slug as slug',
      'name',
      'aliases',
      'level',
      'focus',
      'mandate',
      'other_members',
      'body',
      ...FACT_COLUMNS,
    ])
    .where(asKnown(at))
    .$if(filter.slug !== undefined, (query) => query.where('group_slug', '=', filter.slug!))
    .$if(filter.county !== undefined, (query) =>
      query.where('group_slug', 'in', (eb) =>
        eb.selectFrom('group_county').select('group_slug').where('county', '=', filter.county!),
      ),
    )
    .$if(filter.body !== undefined, (query) =>
      query.where('group_slug', 'in', (eb) =>
        eb
          .selectFrom('membership')
          .select('group_slug')
          .where('agency', '=', filter.body!)
          .union(eb.selectFrom('convenership').select('group_slug').where('agency', '=', filter.body!)),
      ),
    )
    .orderBy('group_slug')
    .execute()
  if (groups.length === 0) return []
  const parts = await partsOf(
    at,
    groups.map((group) => group.slug),
  )
  return groups.map((row) => ({
    slug: row.slug,
    name: fromJson(row.name),
    aliases: fromJson(row.aliases),
    level: row.level as CoordinationGroup['level'],
    ...toPeriod(row),
    counties: (parts.counties.get(row.slug) ?? []).map((link) => link.county as CountyCode),
    focus: fromJson(row.focus),
    mandate: fromJsonOrNull(row.mandate),
    members: (parts.members.get(row.slug) ?? []).map(toMembership),
    otherMembers: fromJsonOrNull(row.other_members),
    conveners: (parts.conveners.get(row.slug) ?? []).map(toConvenership),
    history: (parts.events.get(row.slug) ?? []).map(toGroupEvent),
    body: fromJson(row.body),
    provenance: toProvenance(row),
  }))
}

/** A group in short: what it is called, where and when it is. */
export type GroupHead = Pick<CoordinationGroup, 'slug' | 'name' | 'level' | 'counties' | 'from' | 'until'>

/** All groups in short. Two queries, however many groups. */
export async function listHeads(at: Known): Promise<GroupHead[]> {
  const heads = await at.db
    .selectFrom('group_record')
    .select(['group_slug as slug', 'name', 'level', 'valid_from', 'valid_until'])
    .where(asKnown(at))
    .orderBy('group_slug')
    .execute()
  const counties = await at.db.selectFrom('group_county').select(['group_slug', 'county']).orderBy('county').execute()
  const countiesOf = Map.groupBy(counties, (link) => link.group_slug)
  return heads.map((row) => ({
    slug: row.slug,
    name: fromJson(row.name),
    level: row.level as CoordinationGroup['level'],
    counties: (countiesOf.get(row.slug) ?? []).map((link) => link.county as CountyCode),
    ...toPeriod(row),
  }))
}

export async function find(at: Known, slug: string): Promise<CoordinationGroup | undefined> {
  return (await list(at, { slug }))[0]
}

async function partsOf(at: Known, slugs: string[]) {
  const counties = await at.db
    .selectFrom('group_county')
    .select(['group_slug', 'county'])
    .where('group_slug', 'in', slugs)
    .orderBy('county')
    .execute()
  const members = await at.db
    .selectFrom('membership')
    .select(['group_slug', 'agency', 'listed_as', 'representative', ...FACT_COLUMNS])
    .where(asKnown(at))
    .where('group_slug', 'in', slugs)
    .orderBy('id')
    .execute()
  const conveners = await at.db
    .selectFrom('convenership')
    .select(['group_slug', 'agency', ...FACT_COLUMNS])
    .where(asKnown(at))
    .where('group_slug', 'in', slugs)
    .orderBy('id')
    .execute()
  const events = await at.db
    .selectFrom('group_event')
    .select(['group_slug', 'happened_on', 'text', 'provenance'])
    .where(asKnown(at))
    .where('group_slug', 'in', slugs)
    .orderBy('id')
    .execute()
  return {
    counties: Map.groupBy(counties, (row) => row.group_slug),
    members: Map.groupBy(members, (row) => row.group_slug),
    conveners: Map.groupBy(conveners, (row) => row.group_slug),
    events: Map.groupBy(events, (row) => row.group_slug),
  }
}

export async function save(db: Database, group: CoordinationGroup) {
  const group_slug = group.slug
  await db.insertInto('coordination_group').values({ slug: group_slug }).execute()
  await db
    .insertInto('group_record')
    .values({
      group_slug,
      name: toJson(group.name),
      aliases: toJson(group.aliases),
      level: group.level,
      focus: toJson(group.focus),
      mandate: group.mandate && toJson(group.mandate),
      other_members: group.otherMembers && toJson(group.otherMembers),
      body: toJson(group.body),
      ...factColumns(group),
    })
    .execute()
  for (const county of group.counties) await db.insertInto('group_county').values({ group_slug, county }).execute()
  for (const member of group.members) await saveMembership(db, group_slug, member)
  for (const convener of group.conveners) {
    const values = { group_slug, agency: convener.agency, ...factColumns(convener) }
    await db.insertInto('convenership').values(values).execute()
  }
  for (const { on, text, provenance } of group.history) {
    const values = { group_slug, happened_on: on, text: toJson(text), ...provenanceColumns(provenance) }
    await db.insertInto('group_event').values(values).execute()
  }
}

async function saveMembership(db: Database, group_slug: string, member: Membership) {
  await db
    .insertInto('membership')
    .values({
      group_slug,
      agency: member.agency,
      listed_as: member.listedAs,
      representative: member.representative,
      ...factColumns(member),
    })
    .execute()
}

type SourcedRow = { provenance: string }
type DatedRow = SourcedRow & { valid_from: string | null; valid_until: string | null }

function toMembership(
  row: DatedRow & { agency: string; listed_as: string | null; representative: string | null },
): Membership {
  const { agency, listed_as: listedAs, representative } = row
  return { ...toPeriod(row), agency, listedAs, representative, provenance: toProvenance(row) }
}

function toConvenership(row: DatedRow & { agency: string }): Convenership {
  return { ...toPeriod(row), agency: row.agency, provenance: toProvenance(row) }
}

function toGroupEvent(row: SourcedRow & { happened_on: string | null; text: string }): GroupEvent {
  return { on: row.happened_on as FuzzyDate | null, text: fromJson(row.text), provenance: toProvenance(row) }
}
