import {
  agencies,
  assignments,
  counties,
  groups,
  happenings,
  legislation,
  news,
  reports,
  sources,
} from '@samordning/db'
import { slugOf, type CalendarDate } from '@samordning/domain'
import { publicProcedure, router } from './trpc.ts'

const ALL = { limit: 10_000, after: null }

type Texts = { rows: readonly { slug: string; provenance: { recorded: CalendarDate } }[] }

export const addressesRouter = router({
  /**
   * Everything that has a page of its own, by kind. `updated` is the day on which the platform came to say what the page of a text says; null
   * for pages of the directory and the law, which many facts make up.
   */
  list: publicProcedure.query(async ({ ctx }) => ({
    county: (await counties.list(ctx.db)).map(undated),
    group: (await groups.listHeads(ctx)).map(undated),
    agency: (await agencies.list(ctx)).map(undated),
    instrument: (await legislation.listInstruments(ctx, {}, ALL)).rows.map(undated),
    assignment: dated(await assignments.list(ctx, {}, ALL)),
    report: dated(await reports.list(ctx, {}, ALL)),
    news: dated(await news.list(ctx, {}, ALL)),
    happening: dated(await happenings.list(ctx, {}, ALL)),
    source: (await sources.list(ctx.db)).map(({ key }) => undated({ slug: slugOf(key) })),
  })),
})

type Address = { slug: string; updated: CalendarDate | null }

function undated({ slug }: { slug: string }): Address {
  return { slug, updated: null }
}

function dated({ rows }: Texts): Address[] {
  return rows.map(({ slug, provenance }) => ({ slug, updated: provenance.recorded }))
}
