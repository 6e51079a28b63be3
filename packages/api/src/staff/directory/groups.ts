import { agencies, groups, revisions } from '@samordning/db'
import { may, nameOn, termsOn } from '@samordning/domain'
import { Day } from '../../day.ts'
import { found } from '../../trpc.ts'
import { router, staffProcedure } from '../trpc.ts'
import { toCsv } from './csv.ts'
import { GROUP_COLUMNS, GroupTable, groupRows } from './group-table.ts'
import { groupChanges } from './group-changes.ts'
import { seatChanges } from './group-seats.ts'
import { OfThing } from './inputs.ts'
import { inPart } from './problems.ts'
import { pageOf } from './tables.ts'

/** Coordination groups, as they are kept up: every fact with its number. */
export const groupsRouter = router({
  /** A part of the table of groups as they are today, and how many there are. */
  list: staffProcedure('directory.read', GroupTable.prefault({})).query(async ({ ctx, input }) =>
    pageOf(await groupRows({ db: ctx.db, known: null }, ctx.today, input), input),
  ),

  /** The same table, whole, as a file. */
  export: staffProcedure('directory.read', GroupTable.omit({ cursor: true, limit: true }).prefault({})).query(
    async ({ ctx, input }) => {
      const rows = await groupRows({ db: ctx.db, known: null }, ctx.today, input)
      const csv = toCsv(
        rows.map(({ row }) => row),
        GROUP_COLUMNS,
        ctx.account.locale,
      )
      return { name: `grupper-${ctx.today}.csv`, csv }
    },
  ),

  /** One group: all that stands of it, each fact with its number, also who represents its members; and what whoever asks may do. 404 when there is none. */
  get: staffProcedure('directory.read', OfThing.extend({ date: Day.optional() })).query(
    async ({ ctx, input: { slug, date } }) => {
      const at = { db: ctx.db, known: null }
      const on = date ?? ctx.today
      const group = found(await groups.find(at, slug), 'group')
      const { record, ...parts } = await groups.listEntries(at, slug)
      const seated = [...parts.members, ...parts.conveners, ...parts.representatives].map(({ fact }) => fact.agency)
      const bodies = await agencies.list(at, [...new Set(seated)])
      const allowed = (action: Parameters<typeof may>[1], agency?: string) =>
        may(ctx.actor, action, { groups: [slug], agencies: agency === undefined ? [] : [agency] })
      return {
        slug,
        name: termsOn(group, on).name,
        existence: record,
        ...parts,
        /** Names of the bodies that sit in it, on the day. */
        bodies: bodies.map((body) => ({ slug: body.slug, name: nameOn(body, on).name })),
        /** Whether something is told of it at length, public or not. */
        hasText: (await revisions.findDocument(ctx.db, 'group-text', slug)) !== undefined,
        may: {
          write: allowed('document.write'),
          change: allowed('group.change'),
          /** The bodies whose representatives they may change. */
          represent: bodies.map((body) => body.slug).filter((body) => allowed('representative.change', body)),
        },
        problems: inPart('terms', group.terms),
      }
    },
  ),

  ...groupChanges,
  ...seatChanges,
})
