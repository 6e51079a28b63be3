import type { Instant, PublicationAct, PublicationStep } from '@samordning/domain'
import { fromJson, toJson } from './columns.ts'
import type { Database } from './database.ts'

/** What somebody did with a document, at the end of its log. */
export async function append(tx: Database, document: number, { account, at, ...act }: PublicationStep) {
  await tx
    .insertInto('publication_step')
    .values({ document, step: toJson(act), account, at })
    .execute()
}

/** What was done with a document, in the order in which it was done. */
export async function list(db: Database, document: number): Promise<PublicationStep[]> {
  return (await listOf(db, [document])).get(document) ?? []
}

/** The same of several; of all that have any, when none are named. */
export async function listOf(db: Database, documents?: readonly number[]): Promise<Map<number, PublicationStep[]>> {
  const rows = await db
    .selectFrom('publication_step')
    .select(['document', 'step', 'account', 'at'])
    .$if(documents !== undefined, (query) => query.where('document', 'in', documents!))
    .orderBy('document')
    .orderBy('id')
    .execute()
  const steps = new Map<number, PublicationStep[]>()
  for (const { document, step, account, at } of rows) {
    const one: PublicationStep = { ...fromJson<PublicationAct>(step), account, at: at as Instant }
    const own = steps.get(document)
    if (own) own.push(one)
    else steps.set(document, [one])
  }
  return steps
}
