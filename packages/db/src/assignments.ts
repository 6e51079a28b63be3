import type { ActionPlan, Assignment, CalendarDate } from '@samordning/domain'
import type { Database } from './database.ts'
import { sortDay } from './columns.ts'
import { asKnown, documentColumns, toDocument, type Known } from './known.ts'
import { newestFirst, type Page, type Window } from './keyset.ts'

/** Which assignments: those that fit every condition. `until`: those given by that day, none without a day. */
export type AssignmentFilter = { receiver?: string; plan?: string; until?: CalendarDate }

export async function list(at: Known, filter: AssignmentFilter, window: Window): Promise<Page<Assignment>> {
  const page = await newestFirst(
    at.db
      .selectFrom('assignment_record')
      .select(['slug', 'day', 'document'])
      .where(asKnown(at))
      .$if(filter.until !== undefined, (query) => query.where('day', '>', '').where('day', '<=', filter.until!))
      .$if(filter.plan !== undefined, (query) => query.where('plan', '=', filter.plan!))
      .$if(filter.receiver !== undefined, (query) =>
        query.where('slug', 'in', (eb) =>
          eb.selectFrom('assignment_receiver').select('assignment').where('agency', '=', filter.receiver!),
        ),
      ),
    window,
  )
  return { next: page.next, rows: page.rows.map((row) => toDocument<Assignment>(row)) }
}

/** The assignments with these slugs, newest first. */
export async function listBySlug(at: Known, slugs: readonly string[]): Promise<Assignment[]> {
  if (slugs.length === 0) return []
  const rows = await at.db
    .selectFrom('assignment_record')
    .select('document')
    .where(asKnown(at))
    .where('slug', 'in', slugs)
    .orderBy('day', 'desc')
    .orderBy('slug')
    .execute()
  return rows.map((row) => toDocument<Assignment>(row))
}

export async function find(at: Known, slug: string): Promise<Assignment | undefined> {
  return (await listBySlug(at, [slug]))[0]
}

/** Slugs of the bodies that have received something, for a filter. */
export async function listReceivers(at: Known): Promise<string[]> {
  const rows = await at.db
    .selectFrom('assignment_receiver')
    .select('agency')
    .distinct()
    .where('assignment', 'in', (eb) => eb.selectFrom('assignment_record').select('slug').where(asKnown(at)))
    .orderBy('agency')
    .execute()
  return rows.map((row) => row.agency)
}

export async function save(db: Database, assignment: Assignment) {
  const { slug, plan } = assignment
  await db.insertInto('assignment').values({ slug }).execute()
  await db
    .insertInto('assignment_record')
    .values({ slug, plan, day: sortDay(assignment.decided), ...documentColumns(assignment) })
    .execute()
  for (const agency of assignment.receivers) {
    await db.insertInto('assignment_receiver').values({ assignment: slug, agency }).execute()
  }
}

/** National plans, newest first. */
export async function listPlans(at: Known): Promise<ActionPlan[]> {
  const rows = await at.db
    .selectFrom('plan_record')
    .select('document')
    .where(asKnown(at))
    .orderBy('day', 'desc')
    .orderBy('slug')
    .execute()
  return rows.map((row) => toDocument<ActionPlan>(row))
}

export async function findPlan(at: Known, slug: string): Promise<ActionPlan | undefined> {
  const row = await at.db
    .selectFrom('plan_record')
    .select('document')
    .where('slug', '=', slug)
    .where(asKnown(at))
    .executeTakeFirst()
  return row && toDocument<ActionPlan>(row)
}

export async function savePlan(db: Database, plan: ActionPlan) {
  const day = sortDay(plan.from ?? plan.decided)
  await db.insertInto('action_plan').values({ slug: plan.slug }).execute()
  await db
    .insertInto('plan_record')
    .values({ slug: plan.slug, day, ...documentColumns(plan) })
    .execute()
}
