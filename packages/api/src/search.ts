import { agencies, groups, search, supportLines, type Known } from '@samordning/db'
import { Locale, nameOn, termsOn, textIn, type CalendarDate, type LocalText } from '@samordning/domain'
import { z } from 'zod'
import { publicProcedure, router } from './trpc.ts'

const MOST_HITS = 100

export const searchRouter = router({
  /**
   * Finds what has every word of the query, best first, grouped by kind in the order of each group's best hit.
   * A word finds its inflections and what begins with it; å ä ö and their plain forms find each other.
   * `kind` keeps hits of one kind. What is found by a name that it had, or is to have, bears the name of today.
   */
  find: publicProcedure
    .input(
      z.object({
        query: z.string().trim().max(200),
        locale: Locale.default('sv'),
        kind: z.enum(search.SEARCH_KINDS).optional(),
        limit: z.coerce.number().int().min(1).max(MOST_HITS).default(50),
      }),
    )
    .query(async ({ ctx, input }) => {
      const { query, ...options } = input
      const found = await search.find(ctx, query, options)
      const nameToday = await namesOf(ctx, found)
      const hits = found.map((hit) => bearing(hit, nameToday(hit), input.locale))
      const byKind = Map.groupBy(hits, (hit) => hit.kind)
      return { query, total: hits.length, groups: [...byKind].map(([kind, items]) => ({ kind, hits: items })) }
    }),
})

type Asking = Known & { on: CalendarDate }

/** What the hits in the directory are called on the day. @NOTE The index has one name of each, the last: it may be one to come. */
async function namesOf(at: Asking, hits: readonly search.SearchHit[]) {
  const slugsOf = (kind: search.SearchKind) => hits.filter((hit) => hit.kind === kind).map(({ slug }) => slug)
  const bodies = await agencies.list(at, slugsOf('agency'))
  const heads = slugsOf('group').length > 0 ? await groups.listHeads(at) : []
  const lines = slugsOf('support-line').length > 0 ? await supportLines.list(at) : []
  const names = new Map<string, LocalText>([
    ...bodies.map((body) => [`agency ${body.slug}`, nameOn(body, at.on).name] as const),
    ...heads.map((group) => [`group ${group.slug}`, termsOn(group, at.on).name] as const),
    ...lines.map((line) => [`support-line ${line.slug}`, termsOn(line, at.on).name] as const),
  ])
  return ({ kind, slug }: search.SearchHit) => names.get(`${kind} ${slug}`)
}

function bearing(hit: search.SearchHit, name: LocalText | undefined, locale: Locale): search.SearchHit {
  if (name === undefined) return hit
  const { text, language } = textIn(name, locale)
  const title = hit.title.map((fragment) => fragment.text).join('')
  return title === text ? hit : { ...hit, title: [{ text, isMatch: false, language }] }
}
