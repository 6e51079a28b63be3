import { agencies } from '@samordning/db'
import { FuzzyDate, Slug, slugOf, type CalendarDate } from '@samordning/domain'
import { z } from 'zod'
import { staffProcedure } from '../trpc.ts'
import { endOfAgency, Ending } from './agency-end.ts'
import { correctAgency, AgencyCorrection } from './agency-correct.ts'
import { checkBody } from './bodies.ts'
import { changeOf, dayIn, Seen, SourceGiven } from './inputs.ts'
import { currentOf } from './line.ts'
import { agencyLines } from './lines.ts'
import { AgencyTermsSaid, NameSaid, SuccessionSaid } from './parts.ts'
import { makeChange, type Asking } from './record-change.ts'
import { reachOfAgency } from './reach.ts'
import { changedLine } from './revising.ts'
import { checkSlug, refuseTaken } from './slugs.ts'
import { checkSeen } from './stale.ts'

const Rename = changeOf({ slug: Slug, ...NameSaid, seen: Seen })
const Describe = changeOf({ slug: Slug, ...AgencyTermsSaid, seen: Seen })
const Step = z.strictObject({ slug: Slug, ...SuccessionSaid, source: SourceGiven })
const Create = z.strictObject({
  slug: Slug.optional(),
  ...NameSaid,
  ...AgencyTermsSaid,
  from: FuzzyDate.nullable(),
  source: SourceGiven,
})

/** What belongs to the body that an input names. */
export const ofAgency = ({ ctx, input: { slug } }: { ctx: Asking; input: { slug: Slug } }) =>
  reachOfAgency({ db: ctx.db, known: null }, ctx.today, slug)

/** Changes to agencies: each says from which day, and what it leans on. 409 `stale` when somebody else was there first. */
export const agencyChanges = {
  /** It is called something else from a day on; or has been all along. 400 `overlap` or `gap`. */
  rename: staffProcedure('agency.change', Rename, ofAgency).mutation(({ ctx, input }) =>
    makeChange(ctx, about('renamed', input), async ({ at, provenance }) => {
      const { names } = await agencyLines(at, input.slug)
      await checkSeen(at, names, input.seen)
      const { name, aliases } = input
      const instead = currentOf(names, ctx.today)
      return changedLine(names, input, { fact: { ...instead, name, aliases, provenance }, instead })
    }),
  ),

  /** What it is besides its name: kind, number, counties, what it is a part of. */
  describe: staffProcedure('agency.change', Describe, ofAgency).mutation(({ ctx, input }) =>
    makeChange(ctx, about('described', input), async ({ at, provenance }) => {
      const { terms } = await agencyLines(at, input.slug)
      await checkSeen(at, terms, input.seen)
      await checkBody(at, input.partOf, 'partOf')
      const { kind, orgNumber, counties, partOf, about: words, website } = input
      const instead = currentOf(terms, ctx.today)
      const fact = { ...instead, kind, orgNumber, counties, partOf, about: words, website, provenance }
      return changedLine(terms, input, { fact, instead })
    }),
  ),

  /**
   * It is no more from a day on, and with it what is said of it and what it held. 400 `successor-missing` unless another body takes
   * over, or nobody does and `kind` is `abolished`.
   */
  end: staffProcedure('agency.change', Ending, ofAgency).mutation(({ ctx, input }) =>
    makeChange(ctx, about('ended', input), (given) => endOfAgency(given, input)),
  ),

  /** How it turned into another body, or passed a task on. */
  addSuccession: staffProcedure('agency.change', Step, ofAgency).mutation(({ ctx, input }) =>
    makeChange(ctx, about('succession-added', input), async ({ at, provenance }) => {
      const { slug, kind, to, on, detail } = input
      await agencyLines(at, slug)
      await checkBody(at, to, 'to')
      const fact = { kind, from: slug, to, on, ...(detail && { detail }), provenance }
      return { withdrawn: [], added: [{ table: 'succession' as const, of: slug, fact }] }
    }),
  ),

  /** One fact has never been so: another in its place, or none. */
  correct: staffProcedure('agency.change', AgencyCorrection, ofAgency).mutation(({ ctx, input }) =>
    makeChange(ctx, about('corrected', input), (given) => correctAgency(given, input)),
  ),

  /** A body that the directory did not have. Tells its address name. 409 `slug-taken`. */
  create: staffProcedure('agency.create', Create).mutation(async ({ ctx, input }) => {
    const { slug: wanted, name, aliases, from, source, ...said } = input
    const slug = wanted ?? slugOf(name.sv)
    checkSlug(slug)
    const making = { ...about('created', { slug, source, from: dayIn(from) }), action: 'agency.create' as const }
    const made = await makeChange(ctx, making, async ({ at, provenance }) => {
      if (!(await agencies.isFree(at.db, slug))) refuseTaken()
      await checkBody(at, said.partOf, 'partOf')
      await agencies.create(at.db, slug)
      const fact = { from, until: null, provenance }
      const added = [
        { table: 'agency_record' as const, of: slug, fact },
        { table: 'agency_name' as const, of: slug, fact: { ...fact, name, aliases } },
        { table: 'agency_terms' as const, of: slug, fact: { ...fact, ...said } },
      ]
      return { withdrawn: [], added }
    })
    return { ...made, slug }
  }),
}

type Input = { slug: Slug; source: SourceGiven; from?: CalendarDate | undefined }

function about(verb: string, { slug, source, from }: Input) {
  return { kind: 'agency' as const, subject: slug, verb, action: 'agency.change' as const, from, source }
}
