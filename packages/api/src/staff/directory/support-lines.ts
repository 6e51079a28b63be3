import { agencies, supportLines } from '@samordning/db'
import { may, nameOn, termsOn } from '@samordning/domain'
import { found } from '../../trpc.ts'
import { router, staffProcedure } from '../trpc.ts'
import { toCsv } from './csv.ts'
import { OfThing } from './inputs.ts'
import { ofLine, supportLineChanges } from './support-line-changes.ts'
import { inPart } from './problems.ts'
import { SUPPORT_LINE_COLUMNS, SupportLineTable, supportLineRows } from './support-line-table.ts'
import { pageOf } from './tables.ts'

/** Support lines (stödlinjer): whom they are for, when they are open, what they cost, and who made sure of it last. */
export const supportLinesRouter = router({
  /** A part of the table of support lines as they are today, and how many there are. */
  list: staffProcedure('directory.read', SupportLineTable.prefault({})).query(async ({ ctx, input }) =>
    pageOf(await supportLineRows({ db: ctx.db, known: null }, ctx.today, input), input),
  ),

  /** The same table, whole, as a file. */
  export: staffProcedure('directory.read', SupportLineTable.omit({ cursor: true, limit: true }).prefault({})).query(
    async ({ ctx, input }) => {
      const rows = (await supportLineRows({ db: ctx.db, known: null }, ctx.today, input)).map(({ row }) => row)
      return { name: `stodlinjer-${ctx.today}.csv`, csv: toCsv(rows, SUPPORT_LINE_COLUMNS, ctx.account.locale) }
    },
  ),

  /** One line: all that stands of it, each fact with its number; and what whoever asks may do. 404 when there is none. */
  get: staffProcedure('directory.read', OfThing).query(async ({ ctx, input: { slug } }) => {
    const at = { db: ctx.db, known: null }
    const line = found(
      (await supportLines.list(at)).find((one) => one.slug === slug),
      'support line',
    )
    const { record, terms, owners } = await supportLines.listEntries(at, slug)
    const bodies = await agencies.list(at, [...new Set(owners.map(({ fact }) => fact.agency))])
    return {
      slug,
      name: termsOn(line, ctx.today).name,
      lastAssured: line.lastAssured,
      existence: record,
      ...{ terms, owners },
      bodies: bodies.map((body) => ({ slug: body.slug, name: nameOn(body, ctx.today).name })),
      may: { change: may(ctx.actor, 'support-line.change', await ofLine({ ctx, input: { slug } })) },
      problems: inPart('terms', line.terms),
    }
  }),

  ...supportLineChanges,
})
