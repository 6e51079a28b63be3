import { assignments, happenings, news, reports } from '@samordning/db'
import { Hashtag, Slug, compareSwedish, type NewsItem } from '@samordning/domain'
import { z } from 'zod'
import { conflictsAbout } from './doubts.ts'
import { withEdition } from './editions.ts'
import { lawNotesOn } from './law-notes.ts'
import { listInput, toList, windowOf } from './lists.ts'
import { countyCodeOf, countyRefs } from './names.ts'
import { upTo } from './times.ts'
import { datedProcedure, knownProcedure, publicProcedure, router } from './trpc.ts'
import { Year } from './year.ts'

export const newsRouter = router({
  /** News that had come by a day, newest first, undated items last and only today. `hashtag` with or without its mark, in any case. */
  list: datedProcedure
    .input(
      z
        .object({ county: Slug.optional(), year: Year.optional(), hashtag: LooseHashtag().optional(), ...listInput })
        .prefault({}),
    )
    .query(async ({ ctx, input }) => {
      const county = await countyCodeOf(ctx.db, input.county)
      const { year, hashtag } = input
      const filter = {
        ...(county !== undefined && { county }),
        ...(year !== undefined && { year }),
        ...(hashtag !== undefined && { hashtag }),
        ...upTo(ctx),
      }
      return toList(await news.list(ctx, filter, windowOf(input)), toEntry)
    }),

  /** How many items each year and each county has, undated ones under the year null, and the hashtags in use. */
  archive: publicProcedure.query(async ({ ctx }) => {
    const archive = await news.archive(ctx)
    const items = new Map(archive.counties.map(({ county, items }) => [county, items]))
    const refs = (await countyRefs(ctx.db))([...items.keys()]).sort((a, b) => compareSwedish(a.shortName, b.shortName))
    return { ...archive, counties: refs.map((county) => ({ ...county, items: items.get(county.code) ?? 0 })) }
  }),

  /** One item with what it is about, and what readers are told of its editions. 404 when there is none, or it was withdrawn. */
  get: knownProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const address = { kind: 'news' as const, slug: input.slug }
    const { text: item, edition, files } = await withEdition(ctx, address, await news.find(ctx, input.slug))
    return {
      item,
      edition,
      files,
      counties: (await countyRefs(ctx.db))(item.counties),
      related: {
        reports: (await reports.listBySlug(ctx, item.related.reports)).map(titleOnly),
        assignments: (await assignments.listBySlug(ctx, item.related.assignments)).map(titleOnly),
        happenings: (await happenings.listBySlug(ctx, item.related.happenings)).map(({ slug, title, kind }) => ({
          slug,
          title,
          kind,
        })),
        news: (await news.listBySlug(ctx, item.related.news)).map(toEntry),
      },
      conflicts: await conflictsAbout(ctx.db, item.provenance.fact),
      lawNotes: await lawNotesOn(ctx, item),
    }
  }),
})

type Titled = { slug: string; title: NewsItem['headline'] }

function titleOnly({ slug, title }: Titled): Titled {
  return { slug, title }
}

/** An item as a list shows it. */
function toEntry({ slug, date, headline, preamble, hashtags, provenance }: NewsItem) {
  return { slug, date, headline, preamble, hashtags, provenance }
}

function LooseHashtag() {
  return z
    .string()
    .max(60)
    .transform((text) => (text.startsWith('#') ? text : `#${text}`).toLocaleLowerCase('sv'))
    .pipe(Hashtag)
}
