import { accounts, audit, trail, type Database, type TrailFilter, type TrailRecord } from '@samordning/db'
import { Act, CalendarDate, SubjectKind, dayAfter, startOfDay } from '@samordning/domain'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { refuse } from '../faults.ts'
import { found } from '../trpc.ts'
import { FreeLine } from './free-text.ts'
import { trailTable } from './trail-table.ts'
import { router, staffProcedure } from './trpc.ts'

const Filter = z.strictObject({
  act: Act.optional(),
  kind: SubjectKind.optional(),
  /** The slug or the id of a thing. */
  subject: FreeLine.optional(),
  /** What an account did, and what was done to it. */
  account: FreeLine.optional(),
  from: CalendarDate.optional(),
  /** The last day. */
  until: CalendarDate.optional(),
})
const Asked = z.strictObject({
  ...Filter.shape,
  limit: z.int().min(1).max(200).default(50),
  /** `nextCursor` of the part before. */
  cursor: z.int().positive().optional(),
})
const Nothing = z.strictObject({}).default({})

/** More is asked for in parts: the table is held in memory. */
const LARGEST_EXPORT = 100_000
/** Some 15 milliseconds of work: whoever opens the trail waits for it, and so do visitors. */
const AT_A_TIME = 2_000

const whose = ({ input: { account } }: { input: { account?: string | undefined } }) =>
  account === undefined ? {} : { account }

/** The audit trail. An auditor reads all of it, everybody what they did themselves and what was done to their account. */
export const trailRouter = router({
  /** Entries, the latest first. `actor` is null for the process itself, and in an entry whose detail was erased (`detail` is null). */
  list: staffProcedure('trail.read', Asked, whose).query(async ({ ctx, input: { limit, cursor, ...filter } }) => {
    const rows = await trail.list(ctx.db, filterOf(filter), { limit: limit + 1, before: cursor })
    const items = rows.slice(0, limit)
    const named = await withNames(ctx.db, items)
    return { items: named, nextCursor: rows.length > limit ? (items.at(-1)?.seq ?? null) : null }
  }),

  /** The same as a table to take away, told in the trail. Dangerous. 413 for more than 100,000 entries. */
  export: staffProcedure('trail.export', Filter).mutation(async ({ ctx, input }) => {
    const { csv, entries } = await tableOf(ctx.db, filterOf(input))
    await ctx.db.transaction().execute((tx) =>
      trail.append(tx, {
        at: ctx.now,
        act: 'trail.exported',
        kind: 'trail',
        subject: null,
        actor: ctx.account.id,
        detail: { after: { ...input, entries } },
      }),
    )
    return { name: `spar-${ctx.today}.csv`, csv }
  }),

  /**
   * How long the trail is, its head, and how far it has been looked at: each question looks at some thousand entries more, and at all
   * of them again on another day. What was damaged in between `audit:verify` finds.
   */
  state: staffProcedure('trail.read', Nothing).query(async ({ ctx: { db, today } }) => {
    const last = walks.get(db)
    const from = last?.day === today ? last.walk : audit.START
    const walk = await audit.walk(db, from, AT_A_TIME)
    walks.set(db, { day: today, walk })
    const { seq, erased, broken } = walk
    return { head: await trail.head(db), verified: { seq, erased, broken } }
  }),

  /** Forgets who a closed account was, and erases the details that name it. The chain stays. Dangerous. 404 when there is no such account, 409 when it is open. */
  erase: staffProcedure('trail.erase', z.strictObject({ account: z.string().max(100) })).mutation(
    async ({ ctx, input: { account } }) => {
      const { closed } = found(await accounts.find(ctx.db, account), 'account')
      if (closed === null) refuse('CONFLICT', 'Close the account first', { reason: 'account-open' })
      const erase = { account, at: ctx.now, actor: ctx.account.id }
      return ctx.db.transaction().execute(async (tx) => {
        const erased = await trail.erase(tx, erase)
        await accounts.erase(tx, account)
        return { erased }
      })
    },
  ),
})

const TOO_MANY = {
  from: {
    sv: 'Det är mer än 100 000 poster. Välj färre dagar åt gången.',
    en: 'There are more than 100,000 entries. Choose fewer days at a time.',
  },
}

/** @NOTE Part by part, and others get their turn between two: a table of 100,000 entries takes more than a second. 413 for more. */
async function tableOf(db: Database, filter: TrailFilter): Promise<{ csv: string; entries: number }> {
  let csv = trailTable([], { hasHeadings: true })
  let entries = 0
  let before: number | undefined
  do {
    const part = await trail.list(db, filter, { limit: AT_A_TIME, before })
    entries += part.length
    if (entries > LARGEST_EXPORT)
      refuse('PAYLOAD_TOO_LARGE', 'There are more than 100,000 entries', { reason: 'too-many', fields: TOO_MANY })
    csv += trailTable(await withNames(db, part), { hasHeadings: false })
    before = part.length < AT_A_TIME ? undefined : part.at(-1)!.seq
    await setImmediate()
  } while (before !== undefined)
  return { csv, entries }
}

/** Where the last look at each database ended. */
const walks = new WeakMap<Database, { day: CalendarDate; walk: audit.Walk }>()

function filterOf({ from, until, ...rest }: z.output<typeof Filter>): TrailFilter {
  const given = Object.entries(rest).filter(([, value]) => value !== undefined)
  return {
    ...(Object.fromEntries(given) as TrailFilter),
    ...(from !== undefined && { from: startOfDay(from) }),
    ...(until !== undefined && { until: startOfDay(dayAfter(until)) }),
  }
}

export type NamedRecord = Omit<TrailRecord, 'actor'> & {
  actor: { id: string; name: string } | null
  /** What the account that it was done to is called. */
  subjectName: string | null
}

/** The entries with the names of the accounts in them, as they are called now. */
async function withNames(db: Database, records: TrailRecord[]): Promise<NamedRecord[]> {
  const ids = new Set(records.flatMap(({ actor, kind, subject }) => [actor, kind === 'account' ? subject : null]))
  const known = await accounts.list(
    db,
    [...ids].filter((id) => id !== null),
  )
  const names = new Map(known.map(({ id, name }) => [id, name]))
  return records.map(({ actor, ...record }) => ({
    ...record,
    actor: actor === null ? null : { id: actor, name: names.get(actor) ?? actor },
    subjectName: record.kind === 'account' && record.subject !== null ? (names.get(record.subject) ?? null) : null,
  }))
}
