import { inOrderOfTime, type CoordinationGroup, type CountyCode, type PublicGroup } from '@samordning/domain'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { toPeriod } from './columns.ts'
import * as facts from './facts.ts'
import type { Which } from './facts.ts'
import { GROUP_FACTS } from './group-facts.ts'
import { asKnown, type Known } from './known.ts'

/** Which groups: one, those that cover a county at some time, or those that a body at some time is a member or a convener of. */
export type GroupFilter =
  { slug?: never; county?: never; body?: never } | { slug: string } | { county: CountyCode } | { body: string }

/**
 * Groups with terms, members, conveners and history; who represents the members is for them alone, and read by `listEntries`
 * only. Five queries, however many groups.
 */
export async function list(at: Known, filter: GroupFilter = {}): Promise<PublicGroup[]> {
  const records = await facts.list(at, GROUP_FACTS.record, whichOf(at, filter))
  const of = { of: records.map((record) => record.of) }
  const termsOf = await facts.listByThing(at, GROUP_FACTS.terms, of)
  const membersOf = await facts.listByThing(at, GROUP_FACTS.members, of)
  const convenersOf = await facts.listByThing(at, GROUP_FACTS.conveners, of)
  const historyOf = await facts.listByThing(at, GROUP_FACTS.history, of)
  return facts.inOrderOfThings(records).map(({ of: slug, fact }) => ({
    slug,
    ...fact,
    terms: inOrderOfTime(termsOf(slug)),
    members: membersOf(slug),
    conveners: convenersOf(slug),
    history: historyOf(slug),
  }))
}

function whichOf(at: Known, filter: GroupFilter): Which {
  if ('slug' in filter && filter.slug !== undefined) return { of: [filter.slug] }
  if ('county' in filter && filter.county !== undefined)
    return {
      of: sql<string>`(select group_slug from group_terms, json_each(group_terms.counties)
        where ${asKnown(at)} and json_each.value = ${filter.county})`,
    }
  if ('body' in filter && filter.body !== undefined)
    return {
      of: sql<string>`(select group_slug from membership where agency = ${filter.body}
        union select group_slug from convenership where agency = ${filter.body})`,
    }
  return {}
}

/** A group in short: what it is called, where and when it is. */
export type GroupHead = Pick<CoordinationGroup, 'slug' | 'level' | 'terms' | 'from' | 'until'>

/** All groups in short. Two queries, however many groups. */
export async function listHeads(at: Known): Promise<GroupHead[]> {
  const heads = await at.db
    .selectFrom('group_record')
    .select(['group_slug as slug', 'level', 'valid_from', 'valid_until'])
    .where(asKnown(at))
    .orderBy('group_slug')
    .execute()
  const termsOf = await facts.listByThing(at, GROUP_FACTS.terms)
  return heads.map((row) => ({
    slug: row.slug,
    level: row.level as CoordinationGroup['level'],
    terms: inOrderOfTime(termsOf(row.slug)),
    ...toPeriod(row),
  }))
}

export async function find(at: Known, slug: string): Promise<PublicGroup | undefined> {
  return (await list(at, { slug }))[0]
}

/** What is entered of a group, each fact with its number: also who represents its members. */
export function listEntries(at: Known, slug: string) {
  return facts.listEntries(at, GROUP_FACTS, slug)
}

/** Whether nothing has, or has had, this address name. */
export async function isFree(db: Database, slug: string): Promise<boolean> {
  return (
    (await db.selectFrom('coordination_group').select('slug').where('slug', '=', slug).executeTakeFirst()) === undefined
  )
}

/** Makes room for what is to be said of a new group. */
export async function create(db: Database, slug: string) {
  await db.insertInto('coordination_group').values({ slug }).execute()
}

export async function save(db: Database, group: CoordinationGroup) {
  const of = group.slug
  await create(db, of)
  await facts.insert(db, GROUP_FACTS.record, { of, fact: group })
  for (const fact of group.terms) await facts.insert(db, GROUP_FACTS.terms, { of, fact })
  for (const fact of group.members) await facts.insert(db, GROUP_FACTS.members, { of, fact })
  for (const fact of group.conveners) await facts.insert(db, GROUP_FACTS.conveners, { of, fact })
  for (const fact of group.representatives) await facts.insert(db, GROUP_FACTS.representatives, { of, fact })
  for (const fact of group.history) await facts.insert(db, GROUP_FACTS.history, { of, fact })
}
