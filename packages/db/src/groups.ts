import type { Convenership, CoordinationGroup, CountyCode, FuzzyDate, GroupEvent, Membership } from '@samordning/domain'
import type { Database } from './database.ts'
import { fromJson, fromJsonOrNull, periodColumns, toJson, toPeriod } from './columns.ts'

/** Which groups: all that fit every condition. `body` is a member or a convener. */
export type GroupFilter = { slug?: string; county?: CountyCode; body?: string }

/** Groups with members, conveners and history. Five queries, however many groups. */
export async function list(db: Database, filter: GroupFilter = {}): Promise<CoordinationGroup[]> {
  const groups = await db
    .selectFrom('coordination_group')
    .select([
      'slug',
      'name',
      'aliases',
      'level',
      'valid_from',
      'valid_until',
      'focus',
      'mandate',
      'other_members',
      'body',
      'provenance',
    ])
    .$if(filter.slug !== undefined, (query) => query.where('slug', '=', filter.slug!))
    .$if(filter.county !== undefined, (query) =>
      query.where('slug', 'in', (eb) =>
        eb.selectFrom('group_county').select('group_slug').where('county', '=', filter.county!),
      ),
    )
    .$if(filter.body !== undefined, (query) =>
      query.where('slug', 'in', (eb) =>
        eb
          .selectFrom('membership')
          .select('group_slug')
          .where('agency', '=', filter.body!)
          .union(eb.selectFrom('convenership').select('group_slug').where('agency', '=', filter.body!)),
      ),
    )
    .orderBy('slug')
    .execute()
  if (groups.length === 0) return []
  const parts = await partsOf(
    db,
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
    provenance: fromJson(row.provenance),
  }))
}

export async function find(db: Database, slug: string): Promise<CoordinationGroup | undefined> {
  return (await list(db, { slug }))[0]
}

async function partsOf(db: Database, slugs: string[]) {
  const counties = await db
    .selectFrom('group_county')
    .select(['group_slug', 'county'])
    .where('group_slug', 'in', slugs)
    .orderBy('county')
    .execute()
  const members = await db
    .selectFrom('membership')
    .select(['group_slug', 'agency', 'listed_as', 'representative', 'valid_from', 'valid_until', 'provenance'])
    .where('group_slug', 'in', slugs)
    .orderBy('id')
    .execute()
  const conveners = await db
    .selectFrom('convenership')
    .select(['group_slug', 'agency', 'valid_from', 'valid_until', 'provenance'])
    .where('group_slug', 'in', slugs)
    .orderBy('id')
    .execute()
  const events = await db
    .selectFrom('group_event')
    .select(['group_slug', 'happened_on', 'text', 'provenance'])
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
  await db
    .insertInto('coordination_group')
    .values({
      slug: group.slug,
      name: toJson(group.name),
      aliases: toJson(group.aliases),
      level: group.level,
      ...periodColumns(group),
      focus: toJson(group.focus),
      mandate: group.mandate && toJson(group.mandate),
      other_members: group.otherMembers && toJson(group.otherMembers),
      body: toJson(group.body),
      provenance: toJson(group.provenance),
    })
    .execute()
  for (const county of group.counties) await db.insertInto('group_county').values({ group_slug, county }).execute()
  for (const member of group.members) await saveMembership(db, group_slug, member)
  for (const { agency, provenance, ...period } of group.conveners) {
    const values = { group_slug, agency, ...periodColumns(period), provenance: toJson(provenance) }
    await db.insertInto('convenership').values(values).execute()
  }
  for (const { on, text, provenance } of group.history) {
    const values = { group_slug, happened_on: on, text: toJson(text), provenance: toJson(provenance) }
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
      ...periodColumns(member),
      provenance: toJson(member.provenance),
    })
    .execute()
}

type DatedRow = { valid_from: string | null; valid_until: string | null; provenance: string }

function toMembership(
  row: DatedRow & { agency: string; listed_as: string | null; representative: string | null },
): Membership {
  const { agency, listed_as: listedAs, representative } = row
  return { ...toPeriod(row), agency, listedAs, representative, provenance: fromJson(row.provenance) }
}

function toConvenership(row: DatedRow & { agency: string }): Convenership {
  return { ...toPeriod(row), agency: row.agency, provenance: fromJson(row.provenance) }
}

function toGroupEvent(row: { happened_on: string | null; text: string; provenance: string }): GroupEvent {
  return { on: row.happened_on as FuzzyDate | null, text: fromJson(row.text), provenance: fromJson(row.provenance) }
}
