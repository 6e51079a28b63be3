import { supportLines, type Known } from '@samordning/db'
import { FuzzyDate, Slug, SupportLineTerms, slugOf, type CalendarDate, type Resource } from '@samordning/domain'
import { z } from 'zod'
import { FreeLine, FreeLocalLine, FreeLocalText } from '../free-text.ts'
import { found } from '../../trpc.ts'
import { staffProcedure } from '../trpc.ts'
import { checkBody } from './bodies.ts'
import { correctDated } from './correcting.ts'
import { HoursSaid } from './hours.ts'
import { additionOf, changeOf, correctionOf, dayIn, eventOf, OfThing, RowId, Seen, SourceGiven } from './inputs.ts'
import { currentOf, factsOf, only, together, type Plan } from './line.ts'
import { supportLineLines } from './lines.ts'
import { Ends } from './parts.ts'
import { reachOn } from './reach.ts'
import { makeChange, type Asking, type Given, type Making } from './record-change.ts'
import { changedLine, ended, endedAll, refuseFor, withAdded } from './revising.ts'
import { checkSlug, refuseTaken } from './slugs.ts'
import { checkSeen, standingEntry } from './stale.ts'
import { ownersOn } from './support-line-table.ts'

const TermsSaid = {
  name: FreeLocalLine,
  number: FreeLine.min(2).nullable(),
  printedAs: z.array(FreeLine).max(10),
  audiences: SupportLineTerms.shape.audiences.max(4),
  purpose: FreeLocalText,
  hours: HoursSaid,
  cost: FreeLocalLine.nullable(),
  fallbacks: z.array(Slug).max(10),
}
const Describe = changeOf({ slug: Slug, ...TermsSaid, seen: Seen })
const Owner = additionOf({ slug: Slug, agency: Slug })
const OwnerEnding = eventOf({ slug: Slug, id: RowId })
const Ending = eventOf({ slug: Slug })
const Create = z.strictObject({
  slug: Slug.optional(),
  ...TermsSaid,
  owner: Slug,
  from: FuzzyDate.nullable(),
  source: SourceGiven,
})
const Correction = z.discriminatedUnion('part', [
  correctionOf('existence', z.strictObject(Ends)),
  correctionOf('terms', z.strictObject({ ...Ends, ...TermsSaid }).nullable()),
  correctionOf('owners', z.strictObject({ ...Ends, agency: Slug }).nullable()),
])

/** Changes to support lines. 409 `stale` when somebody else was there first. */
export const supportLineChanges = {
  /** What is said of it, from a day on or all along. 400 for a rule that can't be read, `overlap` or `gap`. */
  describe: staffProcedure('support-line.change', Describe, ofLine).mutation(({ ctx, input }) =>
    makeChange(ctx, about('described', input), async ({ at, provenance }) => {
      const { slug, seen, name, number, printedAs, audiences, purpose, hours, cost, fallbacks } = input
      const { terms } = await supportLineLines(at, slug)
      await checkSeen(at, terms, seen)
      await checkFallbacks(at, fallbacks)
      const instead = currentOf(terms, ctx.today)
      const said = { name, number, printedAs, audiences, purpose, hours, cost, fallbacks }
      return changedLine(terms, input, { fact: { ...instead, ...said, provenance }, instead })
    }),
  ),

  /** Somebody has made sure today that all of it is right, on behalf of their body. */
  assure: staffProcedure('support-line.change', OfThing, ofLine).mutation(({ ctx, input }) =>
    makeChange(ctx, about('assured', { ...input, from: ctx.today, source: null }), async ({ at }) => {
      const { record, owners } = await supportLineLines(at, input.slug)
      const running = ownersOn({ owners: factsOf(owners) }, ctx.today)
      const own = ctx.actor.grants.flatMap((grant) => grant.agency ?? [])
      const by = own.find((agency) => running.includes(agency)) ?? own[0] ?? null
      return retold(record, { lastAssured: { on: ctx.today, by } })
    }),
  ),

  /** A body runs it, from a day on. */
  addOwner: staffProcedure('support-line.change', Owner, ofLine).mutation(({ ctx, input }) =>
    makeChange(ctx, about('owner-added', { ...input, from: dayIn(input.from) }), async ({ at, provenance }) => {
      const { slug, agency, from, until } = input
      await checkBody(at, agency, 'agency')
      const { owners } = await supportLineLines(at, slug)
      return withAdded(
        only(owners, (owner) => owner.agency === agency),
        { from, until, agency, provenance },
      )
    }),
  ),

  /** A body runs it no more, from a day on. */
  endOwner: staffProcedure('support-line.change', OwnerEnding, ofLine).mutation(({ ctx, input }) =>
    makeChange(ctx, about('owner-ended', input), async ({ at }) => {
      const { owners } = await supportLineLines(at, input.slug)
      const { fact } = await standingEntry(at, owners, input.id)
      return ended(owners, fact, input.from)
    }),
  ),

  /** Nobody answers any more, from a day on. */
  end: staffProcedure('support-line.change', Ending, ofLine).mutation(({ ctx, input }) =>
    makeChange(ctx, about('ended', input), async ({ at }) => {
      const { record, terms, owners } = await supportLineLines(at, input.slug)
      return together(
        ended(record, found(factsOf(record)[0], 'support line'), input.from),
        endedAll(terms, factsOf(terms), input.from),
        endedAll(owners, factsOf(owners), input.from),
      )
    }),
  ),

  /** One fact has never been so: another in its place, or none. */
  correct: staffProcedure('support-line.change', Correction, ofLine).mutation(({ ctx, input }) =>
    makeChange(ctx, about('corrected', input), (given) => correct(given, input)),
  ),

  /** A line that the directory did not have, last in the order they are shown. Tells its address name. 409 `slug-taken`. */
  create: staffProcedure('support-line.create', Create).mutation(async ({ ctx, input }) => {
    const { slug: wanted, owner, from, source, ...said } = input
    const slug = wanted ?? slugOf(said.name.sv)
    checkSlug(slug)
    const making = { ...about('created', { slug, source, from: dayIn(from) }), action: 'support-line.create' as const }
    const made = await makeChange(ctx, making, async ({ at, provenance }) => {
      if (!(await supportLines.isFree(at.db, slug))) refuseTaken()
      await checkBody(at, owner, 'owner')
      await checkFallbacks(at, said.fallbacks)
      await supportLines.createLast(at.db, slug)
      const fact = { from, until: null, provenance }
      return {
        withdrawn: [],
        added: [
          { table: 'support_line_record', of: slug, fact: { ...fact, lastAssured: null } },
          { table: 'support_line_terms', of: slug, fact: { ...fact, ...said } },
          { table: 'support_line_owner', of: slug, fact: { ...fact, agency: owner } },
        ],
      }
    })
    return { ...made, slug }
  }),
}

/** What belongs to whoever runs it. */
export async function ofLine({ ctx, input: { slug } }: { ctx: Asking; input: { slug: Slug } }): Promise<Resource> {
  const at = { db: ctx.db, known: null }
  const { owners } = await supportLines.listEntries(at, slug)
  const running = ownersOn({ owners: owners.map(({ fact }) => fact) }, ctx.today)
  return (await reachOn(at, ctx.today, running)).agencies(running)
}

type Said = { slug: Slug; source: SourceGiven | null; from?: CalendarDate | undefined }

function about(verb: string, { slug, source, from }: Said): Making {
  return { kind: 'support-line', subject: slug, verb, action: 'support-line.change', from, source }
}

type Lines = Awaited<ReturnType<typeof supportLineLines>>

/** The same record, that also says something else. */
function retold(
  { table, of, entries }: Lines['record'],
  said: Partial<Lines['record']['entries'][number]['fact']>,
): Plan {
  return {
    withdrawn: entries.map(({ id }) => ({ table, id })),
    added: entries.map(({ fact }) => ({ table, of, fact: { ...fact, ...said } })),
  }
}

async function correct({ at, provenance }: Given, input: z.output<typeof Correction>): Promise<Plan> {
  const { slug, id, acceptGap } = input
  const { record, terms, owners } = await supportLineLines(at, slug)
  switch (input.part) {
    case 'existence': {
      const { fact } = await standingEntry(at, record, id)
      const instead = { ...fact, ...input.instead, provenance }
      return correctDated(at, record, { id, acceptGap, instead })
    }
    case 'terms': {
      await checkFallbacks(at, input.instead?.fallbacks ?? [])
      const instead = input.instead && { ...input.instead, provenance }
      return correctDated(at, terms, { id, acceptGap, instead })
    }
    case 'owners': {
      const { fact } = await standingEntry(at, owners, id)
      await checkBody(at, input.instead?.agency ?? null, 'instead.agency')
      const instead = input.instead && { ...input.instead, provenance }
      const about = instead?.agency ?? fact.agency
      const beside = only(owners, (owner) => owner === fact || owner.agency === about)
      return correctDated(at, beside, { id, acceptGap: true, instead, mayBeNone: true })
    }
  }
}

/** @throws 400 `no-such-thing` */
async function checkFallbacks(at: Known, fallbacks: readonly Slug[]): Promise<void> {
  if (fallbacks.length === 0) return
  const known = new Set((await supportLines.list(at)).map((line) => line.slug))
  if (!fallbacks.every((slug) => known.has(slug))) refuseFor({ code: 'no-such-thing', message: NO_LINE }, 'fallbacks')
}

const NO_LINE = { sv: 'Stödlinjen finns inte.', en: 'There is no such support line.' }
