import {
  agencies,
  assignments,
  counties,
  editions,
  groups,
  happenings,
  legislation,
  news,
  reports,
  siteTexts,
  sources,
  type Reading,
} from '@samordning/db'
import { civilTimeOf, slugOf, type CalendarDate, type DocumentKind } from '@samordning/domain'
import { publicProcedure, router } from './trpc.ts'

const ALL = { limit: 10_000, after: null }

export const addressesRouter = router({
  /**
   * Everything that has a page of its own, by kind, and the texts that stand on pages (`page`). `updated` is the day on which the platform
   * came to say what the page of a text says, minor changes and all; null for pages of the directory and the law, which many facts make up.
   */
  list: publicProcedure.query(async ({ ctx }) => ({
    county: (await counties.list(ctx.db)).map(undated),
    group: (await groups.listHeads(ctx)).map(undated),
    agency: (await agencies.list(ctx)).map(undated),
    instrument: (await legislation.listInstruments(ctx, {}, ALL)).rows.map(undated),
    assignment: await dated(ctx, 'outcome', (await assignments.list(ctx, {}, ALL)).rows),
    report: await dated(ctx, 'report', (await reports.list(ctx, {}, ALL)).rows),
    news: await dated(ctx, 'news', (await news.list(ctx, {}, ALL)).rows),
    happening: await dated(ctx, 'happening', (await happenings.list(ctx, {}, ALL)).rows),
    page: await dated(ctx, 'page', await siteTexts.listPages(ctx)),
    source: (await sources.list(ctx.db)).map(({ key }) => undated({ slug: slugOf(key) })),
  })),
})

type Address = { slug: string; updated: CalendarDate | null }

function undated({ slug }: { slug: string }): Address {
  return { slug, updated: null }
}

type Text = { slug: string; provenance: { recorded: CalendarDate } }

async function dated(at: Reading, kind: DocumentKind, texts: readonly Text[]): Promise<Address[]> {
  const told = await editions.list(at, kind)
  return texts.map(({ slug, provenance: { recorded } }) => {
    const edition = told.get(slug)
    return { slug, updated: edition ? civilTimeOf(edition.updated).day : recorded }
  })
}
