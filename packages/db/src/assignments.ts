import type { ActionPlan, Assignment } from '@samordning/domain'
import type { Database } from './database.ts'
import { fromJson, sortDay, toJson } from './columns.ts'
import { newestFirst, type Page, type Window } from './keyset.ts'

/** Which assignments: those that fit every condition. */
export type AssignmentFilter = { receiver?: string; plan?: string }

export async function list(db: Database, filter: AssignmentFilter, window: Window): Promise<Page<Assignment>> {
  const page = await newestFirst(
    db
      .selectFrom('assignment')
      .select(['slug', 'day', 'document'])
      .$if(filter.plan !== undefined, (query) => query.where('plan', '=', filter.plan!))
      .$if(filter.receiver !== undefined, (query) =>
        query.where('slug', 'in', (eb) =>
          eb.selectFrom('assignment_receiver').select('assignment').where('agency', '=', filter.receiver!),
        ),
      ),
    window,
  )
  return { next: page.next, rows: page.rows.map((row) => fromJson<Assignment>(row.document)) }
}

/** The assignments with these slugs, newest first. */
export async function listBySlug(db: Database, slugs: readonly string[]): Promise<Assignment[]> {
  if (slugs.length === 0) return []
  const rows = await db
    .selectFrom('assignment')
    .select('document')
    .where('slug', 'in', slugs)
    .orderBy('day', 'desc')
    .orderBy('slug')
    .execute()
  return rows.map((row) => fromJson<Assignment>(row.document))
}

export async function find(db: Database, slug: string): Promise<Assignment | undefined> {
  return (await listBySlug(db, [slug]))[0]
}

/** Slugs of the bodies that have received something, for a filter. */
export async function listReceivers(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('assignment_receiver').select('agency').distinct().orderBy('agency').execute()
  return rows.map((row) => row.agency)
}

export async function save(db: Database, assignment: Assignment) {
  const { slug, plan } = assignment
  await db
    .insertInto('assignment')
    .values({ slug, plan, day: sortDay(assignment.decided), document: toJson(assignment) })
    .execute()
  for (const agency of assignment.receivers) {
    await db.insertInto('assignment_receiver').values({ assignment: slug, agency }).execute()
  }
}

/** National plans, newest first. */
export async function listPlans(db: Database): Promise<ActionPlan[]> {
  const rows = await db.selectFrom('action_plan').select('document').orderBy('day', 'desc').orderBy('slug').execute()
  return rows.map((row) => fromJson<ActionPlan>(row.document))
}

export async function findPlan(db: Database, slug: string): Promise<ActionPlan | undefined> {
  const row = await db.selectFrom('action_plan').select('document').where('slug', '=', slug).executeTakeFirst()
  return row && fromJson<ActionPlan>(row.document)
}

export async function savePlan(db: Database, plan: ActionPlan) {
  const day = sortDay(plan.from ?? plan.decided)
  await db
    .insertInto('action_plan')
    .values({ slug: plan.slug, day, document: toJson(plan) })
    .execute()
}
