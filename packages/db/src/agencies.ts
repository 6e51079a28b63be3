import { inOrderOfTime, type Agency, type Succession } from '@samordning/domain'
import { AGENCY_FACTS } from './agency-facts.ts'
import type { Database } from './database.ts'
import * as facts from './facts.ts'
import { asKnown, type Known } from './known.ts'

/** Agencies with all their names and terms; only those asked for, or all. Three queries, however many agencies. */
export async function list(at: Known, slugs?: readonly string[]): Promise<Agency[]> {
  const which = slugs ? { of: slugs } : {}
  const records = await facts.list(at, AGENCY_FACTS.record, which)
  const namesOf = await facts.listByThing(at, AGENCY_FACTS.names, which)
  const termsOf = await facts.listByThing(at, AGENCY_FACTS.terms, which)
  return facts.inOrderOfThings(records).map(({ of: slug, fact }) => ({
    slug,
    ...fact,
    names: inOrderOfTime(namesOf(slug)),
    terms: inOrderOfTime(termsOf(slug)),
  }))
}

export async function find(at: Known, slug: string): Promise<Agency | undefined> {
  return (await list(at, [slug]))[0]
}

/** Slugs of the bodies that at some time are parts of this one. */
export async function listUnits(at: Known, slug: string): Promise<string[]> {
  const rows = await at.db
    .selectFrom('agency_terms')
    .select('agency')
    .distinct()
    .where('part_of', '=', slug)
    .where(asKnown(at))
    .orderBy('agency')
    .execute()
  return rows.map((row) => row.agency)
}

export async function listSuccessions(at: Known): Promise<Succession[]> {
  return (await facts.list(at, AGENCY_FACTS.successions)).map(({ fact }) => fact)
}

/** What is entered of an agency, each fact with its number; successions are those from it and to it. */
export async function listEntries(at: Known, slug: string) {
  const { successions, ...own } = AGENCY_FACTS
  const steps = await facts.list(at, successions)
  return {
    ...(await facts.listEntries(at, own, slug)),
    successions: steps.filter(({ fact }) => fact.from === slug || fact.to === slug),
  }
}

/** Whether nothing has, or has had, this address name. */
export async function isFree(db: Database, slug: string): Promise<boolean> {
  return (await db.selectFrom('agency').select('slug').where('slug', '=', slug).executeTakeFirst()) === undefined
}

/** Makes room for what is to be said of a new agency. */
export async function create(db: Database, slug: string) {
  await db.insertInto('agency').values({ slug }).execute()
}

export async function save(db: Database, agency: Agency) {
  const of = agency.slug
  await create(db, of)
  await facts.insert(db, AGENCY_FACTS.record, { of, fact: agency })
  for (const fact of agency.names) await facts.insert(db, AGENCY_FACTS.names, { of, fact })
  for (const fact of agency.terms) await facts.insert(db, AGENCY_FACTS.terms, { of, fact })
}

export async function saveSuccession(db: Database, succession: Succession) {
  await facts.insert(db, AGENCY_FACTS.successions, { of: succession.from, fact: succession })
}
