import { editions, siteTexts, type Reading } from '@samordning/db'
import { Slug, type CalendarDate, type Edition, type LawNote, type SitePage } from '@samordning/domain'
import { z } from 'zod'
import { withEdition } from './editions.ts'
import { linkedPdfs, type LinkedPdf } from './files/linked.ts'
import { lawNotesOn } from './law-notes.ts'
import { knownProcedure, router } from './trpc.ts'

const MOST = 10

/** A text on a page, with what readers are told of it. */
export type SiteText = {
  slug: string
  text: SitePage | null
  edition: Edition | null
  lawNotes: LawNote[]
  files: LinkedPdf[]
}

export const pagesRouter = router({
  /** The text of a page that is nothing else, and what readers are told of its editions. 404 when there is none, or it was withdrawn. */
  get: knownProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input: { slug } }) => {
    const [page] = await siteTexts.listPages(ctx, [slug])
    const found = await withEdition(ctx, { kind: 'page', slug }, page)
    return { ...found, lawNotes: await lawNotesOn(ctx, found.text) }
  }),

  /**
   * Texts that stand on pages beside what else is there, in the order asked for, each with what readers are told
   * of its editions. `text` is null where there is none, or it was withdrawn: then `edition` says why. At most ten.
   */
  find: knownProcedure
    .input(z.object({ slugs: z.array(Slug).min(1).max(MOST) }))
    .query(async ({ ctx, input: { slugs } }) => ({ items: await findAll(ctx, slugs) })),
})

async function findAll(ctx: Reading & { on: CalendarDate }, slugs: readonly string[]): Promise<SiteText[]> {
  const texts = new Map((await siteTexts.listPages(ctx, slugs)).map((text) => [text.slug, text]))
  const told = await editions.list(ctx, 'page', slugs)
  const items: SiteText[] = []
  for (const slug of slugs) {
    const text = texts.get(slug) ?? null
    const lawNotes = text === null ? [] : await lawNotesOn(ctx, text)
    const files = text === null ? [] : await linkedPdfs(ctx, text)
    items.push({ slug, text, edition: told.get(slug) ?? null, lawNotes, files })
  }
  return items
}
