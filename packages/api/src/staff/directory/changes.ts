import { accounts, changes, type Change, type ChangedFact, type FactRef } from '@samordning/db'
import { Slug, type ContactPoint } from '@samordning/domain'
import { z } from 'zod'
import { refuse } from '../../faults.ts'
import { found } from '../../trpc.ts'
import { judge, router, staffProcedure } from '../trpc.ts'
import { isForMembers, noteContactsRead, contactsFor } from './contacts-seen.ts'
import { reachOn } from './reach.ts'
import { makeChange, type Asking } from './record-change.ts'
import { planOfUndoing, resourceOfChange } from './undoing.ts'

const MANY = 20

const Asked = z.strictObject({
  kind: z.enum(['agency', 'group', 'support-line']),
  subject: Slug,
  /** The number of the last change of the part before. */
  cursor: z.int().positive().optional(),
})

/** The history of the directory: who changed what, and when. */
export const changesRouter = router({
  /**
   * Changes of one thing, the latest first: what stood before and after, part by part, and whether each can be undone. Ways to reach
   * people come along for those who may see them, and that they were seen stands in the trail.
   */
  list: staffProcedure('directory.read', Asked).query(async ({ ctx, input: { kind, subject, cursor } }) => {
    const page = await changes.list(ctx.db, { kind, subject }, { limit: MANY + 1, before: cursor })
    const items = page.slice(0, MANY)
    const facts = await changes.listFacts(
      ctx.db,
      items.flatMap(({ withdrawn, added }) => [...withdrawn, ...added]),
    )
    const visible = await visibleTo(ctx, [...facts.values()], { kind, subject })
    const undone = await changes.listUndone(ctx.db, { kind, subject })
    const nameOf = await namesOf(ctx, items)
    const said = (refs: readonly FactRef[]) => refs.flatMap((ref) => visible.get(changes.keyOf(ref)) ?? [])
    return {
      items: items.map((change) => ({
        id: change.id,
        verb: change.verb,
        at: change.at,
        by: nameOf(change.account),
        from: change.from,
        undoes: change.undoes,
        isUndone: undone.has(change.id),
        /** Whether what it added still stands: what has been changed since is undone from the latest change back. */
        canUndo: !undone.has(change.id) && change.added.every((ref) => facts.get(changes.keyOf(ref))?.stands),
        before: said(change.withdrawn),
        after: said(change.added),
      })),
      nextCursor: page.length > MANY ? items.at(-1)!.id : null,
    }
  }),

  /**
   * Takes a change back: a change of its own that withdraws what that one added, and adds again what it withdrew. For whoever may make the
   * change. 409 `stale` when a later one has touched the same, which is named; `undone` when it has been taken back already;
   * `in-use` when something leans on what it created.
   */
  undo: staffProcedure('directory.read', z.strictObject({ id: z.int().positive() })).mutation(
    async ({ ctx, input }) => {
      const change = found(await changes.find(ctx.db, input.id), 'change')
      judge(ctx, change.action, await resourceOfChange(ctx, change))
      const { kind, subject, action, id } = change
      const making = { kind, subject, action, verb: 'undone', source: null, undoes: id }
      return makeChange(ctx, making, async ({ at }) => {
        if ((await changes.listUndone(at.db, change)).has(id))
          refuse('CONFLICT', 'It has been undone already', { reason: 'undone' })
        return planOfUndoing(at, change)
      })
    },
  ),
})

/** A fact on one side of a change. */
export type SaidFact = { part: ChangedFact['table']; id: number; of: string | null; fact: ChangedFact['fact'] }

/** What whoever asks may see of these facts, by their rows. */
async function visibleTo(
  ctx: Asking,
  all: readonly ChangedFact[],
  about: { kind: Change['kind']; subject: Slug },
): Promise<Map<string, SaidFact>> {
  const contacts = all.flatMap(({ id, table, fact }) =>
    table === 'contact_point' ? [{ id, fact: fact as ContactPoint }] : [],
  )
  const hidden = contacts.filter(({ fact }) => isForMembers(fact))
  const bodies = [...new Set(hidden.map(({ fact }) => fact.agency))]
  const reach = bodies.length > 0 ? await reachOn({ db: ctx.db, known: null }, ctx.today, bodies) : undefined
  const shown = reach ? contactsFor(ctx, contacts, reach.around) : contacts
  await noteContactsRead(ctx, shown, about)
  const ids = new Set(shown.map(({ id }) => id))
  const visible = all.filter(({ table, id }) => table !== 'contact_point' || ids.has(id))
  return new Map(
    visible.map((one) => [changes.keyOf(one), { part: one.table, id: one.id, of: one.of, fact: one.fact }]),
  )
}

/** What the accounts behind some changes are called, each in short: a name, and as what. */
async function namesOf({ db }: Asking, items: readonly Change[]) {
  const wanted = new Set(items.map(({ account }) => account))
  const all = wanted.size === 0 ? [] : (await accounts.list(db)).filter(({ id }) => wanted.has(id))
  const names = new Map(all.map(({ id, name, grants }) => [id, { name, roles: grants.map(({ role }) => role) }]))
  return (account: string) => names.get(account) ?? { name: null, roles: [] }
}
