import { agencies, groups, sources, supportLines, type ChangeKind } from '@samordning/db'
import { compareSwedish, nameOn, slugOf, termsOn, type LocalText, type Slug } from '@samordning/domain'
import { z } from 'zod'
import { router, staffProcedure } from '../trpc.ts'
import type { Asking } from './record-change.ts'

const MOST = 50
const Find = z.strictObject({ q: z.string().trim().max(100), limit: z.int().min(1).max(MOST).default(10) })
const FindSource = z.strictObject({
  q: z.string().trim().max(100).default(''),
  limit: z.int().min(1).max(MOST).default(20),
  /** These and no others, however many. */
  keys: z.array(z.string().min(1).max(100)).max(500).optional(),
})

/** Things of the directory by their names, for where one has to be chosen. */
export const directoryRouter = router({
  /**
   * Agencies, groups and support lines whose name, today or earlier, has these words: those that begin so first. `context` is the name that matched,
   * where that is not the one it has today.
   */
  find: staffProcedure('names.read', Find).query(async ({ ctx, input: { q, limit } }) => {
    const wanted = slugOf(q)
    const hits = (await everything(ctx)).flatMap((thing) => {
      const matched = thing.names.find((name) => slugOf(name).includes(wanted))
      return matched === undefined ? [] : [toHit(thing, matched, wanted)]
    })
    return hits
      .sort((one, other) => one.rank - other.rank || compareSwedish(one.name.sv, other.name.sv))
      .slice(0, limit)
      .map(({ kind, slug, name, context }) => ({ kind, slug, name, context }))
  }),

  /** Sources that a fact can lean on, by their title or key. */
  sources: staffProcedure('directory.read', FindSource.prefault({})).query(async ({ ctx, input }) => {
    const { q, keys } = input
    const wanted = slugOf(q)
    return (await sources.list(ctx.db))
      .filter(({ key }) => keys === undefined || keys.includes(key))
      .filter(({ key, title }) => slugOf(`${key} ${title.sv} ${title.en ?? ''}`).includes(wanted))
      .slice(0, keys?.length ?? input.limit)
      .map(({ key, kind, title, url }) => ({ key, kind, title, url: url ?? null }))
  }),
})

type Findable = { kind: ChangeKind; slug: Slug; name: LocalText; names: string[] }

/** Nine queries, however much there is. */
async function everything({ db, today }: Asking): Promise<Findable[]> {
  const at = { db, known: null }
  return [
    ...(await agencies.list(at)).map((body) => ({
      kind: 'agency' as const,
      slug: body.slug,
      name: nameOn(body, today).name,
      names: namesOf(body.names, nameOn(body, today)),
    })),
    ...(await groups.listHeads(at)).map((group) => ({
      kind: 'group' as const,
      slug: group.slug,
      name: termsOn(group, today).name,
      names: namesOf(group.terms, termsOn(group, today)),
    })),
    ...(await supportLines.list(at)).map((line) => ({
      kind: 'support-line' as const,
      slug: line.slug,
      name: termsOn(line, today).name,
      names: [...namesOf(line.terms, termsOn(line, today)), ...line.terms.flatMap(({ number }) => number ?? [])],
    })),
  ]
}

type Named = { name: LocalText; aliases?: string[] }

/** Today's name first. */
function namesOf(all: readonly Named[], current: Named): string[] {
  return [current, ...all.filter((one) => one !== current)].flatMap(({ name, aliases = [] }) => [
    name.sv,
    ...(name.en === undefined ? [] : [name.en]),
    ...aliases,
  ])
}

function toHit({ kind, slug, name }: Findable, matched: string, wanted: string) {
  const isToday = matched === name.sv || matched === name.en
  const rank = (isToday ? 0 : 2) + (slugOf(matched).startsWith(wanted) ? 0 : 1)
  return { kind, slug, name, context: isToday ? null : matched, rank }
}
