import { sql, type Kysely } from 'kysely'

/** What is told of a group at length is a text of its own, that is published: what stood here is added to it by `addTexts`, for nobody could change it. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table group_record drop column body`.execute(db)
}
