import { groups } from '@samordning/db'
import { FuzzyDate, Slug, slugOf, type CalendarDate, type DatedFact } from '@samordning/domain'
import { z } from 'zod'
import { found } from '../../trpc.ts'
import { staffProcedure } from '../trpc.ts'
import { GroupCorrection, correctGroup } from './group-correct.ts'
import { contactsAfterEnding } from './holders.ts'
import { changeOf, dayIn, eventOf, Seen, SourceGiven } from './inputs.ts'
import { currentOf, factsOf, together, type Line } from './line.ts'
import { groupLines } from './lines.ts'
import { GroupEventSaid, GroupLevel, GroupTermsSaid } from './parts.ts'
import { makeChange, type Given } from './record-change.ts'
import { changedLine, ended, endedAll } from './revising.ts'
import { checkSlug, refuseTaken } from './slugs.ts'
import { checkSeen } from './stale.ts'

const Describe = changeOf({ slug: Slug, ...GroupTermsSaid, seen: Seen })
const Happened = z.strictObject({ slug: Slug, ...GroupEventSaid, source: SourceGiven })
const Ending = eventOf({ slug: Slug })
const Create = z.strictObject({
  slug: Slug.optional(),
  level: GroupLevel,
  ...GroupTermsSaid,
  from: FuzzyDate.nullable(),
  source: SourceGiven,
})

/** What belongs to the group that an input names. */
export const ofGroup = ({ input: { slug } }: { input: { slug: Slug } }) => ({ groups: [slug] })

/** Changes to groups themselves. 409 `stale` when somebody else was there first. */
export const groupChanges = {
  /** What it is called and is to do, where and on what mandate, from a day on; or all along. 400 `overlap` or `gap`. */
  describe: staffProcedure('group.change', Describe, ofGroup).mutation(({ ctx, input }) =>
    makeChange(ctx, aboutGroup('described', input), async ({ at, provenance }) => {
      const { terms } = await groupLines(at, input.slug)
      await checkSeen(at, terms, input.seen)
      const { name, aliases, focus, mandate, counties } = input
      const instead = currentOf(terms, ctx.today)
      const fact = { ...instead, name, aliases, focus, mandate, counties, provenance }
      return changedLine(terms, input, { fact, instead })
    }),
  ),

  /** Something that happened to it. */
  addEvent: staffProcedure('group.change', Happened, ofGroup).mutation(({ ctx, input }) =>
    makeChange(ctx, aboutGroup('event-added', { ...input, from: dayIn(input.on) }), async ({ at, provenance }) => {
      const { slug, on, text } = input
      await groupLines(at, slug)
      return { withdrawn: [], added: [{ table: 'group_event', of: slug, fact: { on, text, provenance } }] }
    }),
  ),

  /** It is no more from a day on: nobody sits in it, and what its representatives held goes to their bodies' function addresses. */
  end: staffProcedure('group.change', Ending, ofGroup).mutation(({ ctx, input }) =>
    makeChange(ctx, aboutGroup('ended', input), (given) => endOfGroup(given, input)),
  ),

  /** One fact has never been so: another in its place, or none. */
  correct: staffProcedure('group.change', GroupCorrection, ofGroup).mutation(({ ctx, input }) =>
    makeChange(ctx, aboutGroup('corrected', input), (given) => correctGroup(given, input)),
  ),

  /** A group that the directory did not have. Tells its address name. 409 `slug-taken`. */
  create: staffProcedure('group.create', Create).mutation(async ({ ctx, input }) => {
    const { slug: wanted, level, from, source, ...said } = input
    const slug = wanted ?? slugOf(said.name.sv)
    checkSlug(slug)
    const making = { ...aboutGroup('created', { slug, source, from: dayIn(from) }), action: 'group.create' as const }
    const made = await makeChange(ctx, making, async ({ at, provenance }) => {
      if (!(await groups.isFree(at.db, slug))) refuseTaken()
      await groups.create(at.db, slug)
      const fact = { from, until: null, provenance }
      const record = { ...fact, level, otherMembers: null }
      return {
        withdrawn: [],
        added: [
          { table: 'group_record', of: slug, fact: record },
          { table: 'group_terms', of: slug, fact: { ...fact, ...said } },
        ],
      }
    })
    return { ...made, slug }
  }),
}

async function endOfGroup(given: Given, { slug, from: day }: z.output<typeof Ending>) {
  const { record, terms, members, conveners, representatives } = await groupLines(given.at, slug)
  const contacts = await contactsAfterEnding(given, factsOf(representatives), day)
  const first = ended(record, found(factsOf(record)[0], 'group'), day)
  const lines: Line<DatedFact>[] = [terms, members, conveners, representatives]
  const plan = together(first, ...lines.map((line) => endedAll(line, factsOf(line), day)), contacts)
  return { ...plan, moved: contacts.moved ?? [] }
}

type Input = { slug: Slug; source: SourceGiven; from?: CalendarDate | undefined }

export function aboutGroup(verb: string, { slug, source, from }: Input) {
  return { kind: 'group' as const, subject: slug, verb, action: 'group.change' as const, from, source }
}
