import { agencies, groups, type Database } from '@samordning/db'
import { nameOn, termsOn, type CalendarDate, type Grant, type LocalText, type Slug } from '@samordning/domain'
import { z } from 'zod'
import { router, staffProcedure } from './trpc.ts'

type Asking = { db: Database; today: CalendarDate }
type Named = { slug: Slug; name: LocalText }

/** What the groups and agencies that a role can be limited to are called. They are public. */
export const namesRouter = router({
  /** All groups and all agencies by their names of today. Five queries, however many. */
  list: staffProcedure('names.read', z.strictObject({}).default({})).query(async ({ ctx: { db, today } }) => {
    const at = { db, known: null }
    const heads = await groups.listHeads(at)
    return {
      groups: heads.map((group): Named => ({ slug: group.slug, name: termsOn(group, today).name })),
      agencies: (await agencies.list(at)).map((body): Named => ({ slug: body.slug, name: nameOn(body, today).name })),
    }
  }),
})

/** What the groups and agencies of some roles are called, for somebody who may not ask for more. */
export async function namesIn({ db, today }: Asking, grants: readonly Grant[]): Promise<Named[]> {
  const at = { db, known: null }
  const inGroups = new Set(grants.map(({ group }) => group))
  const heads = (await groups.listHeads(at)).filter(({ slug }) => inGroups.has(slug))
  const bodies = await agencies.list(
    at,
    grants.flatMap(({ agency }) => agency ?? []),
  )
  return [
    ...heads.map((group) => ({ slug: group.slug, name: termsOn(group, today).name })),
    ...bodies.map((body) => ({ slug: body.slug, name: nameOn(body, today).name })),
  ]
}
