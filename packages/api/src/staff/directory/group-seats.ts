import { changes } from '@samordning/db'
import { Slug, overlaps, type Representation } from '@samordning/domain'
import type { z } from 'zod'
import { staffProcedure } from '../trpc.ts'
import { checkBody } from './bodies.ts'
import { aboutGroup, ofGroup } from './group-changes.ts'
import { contactsAfterEnding } from './holders.ts'
import { additionOf, dayIn, eventOf, RowId } from './inputs.ts'
import { factsOf, only, together } from './line.ts'
import { groupLines } from './lines.ts'
import { ConvenerSaid, MemberSaid, RepresentativeSaid } from './parts.ts'
import { makeChange, type Asking, type Given } from './record-change.ts'
import { ended, endedAll, refuseFor, withAdded } from './revising.ts'
import { standingEntry } from './stale.ts'

const NewMember = additionOf({ slug: Slug, ...MemberSaid })
const NewConvener = additionOf({ slug: Slug, ...ConvenerSaid })
const NewRepresentative = additionOf({ slug: Slug, ...RepresentativeSaid })
const Ending = eventOf({ slug: Slug, id: RowId })

/** Who sits in a group, over time. A seat ends by its number: 409 `stale` when it no longer stands. */
export const seatChanges = {
  /** A body is a member from a day on. 400 `overlap` when it is one already. */
  addMember: staffProcedure('group.change', NewMember, ofGroup).mutation(({ ctx, input }) =>
    makeChange(ctx, adding('member-added', input), async ({ at, provenance }) => {
      const { slug, agency, listedAs, from, until } = input
      await checkBody(at, agency, 'agency')
      const { members } = await groupLines(at, slug)
      return withAdded(ofBody(members, agency), { from, until, agency, listedAs, provenance })
    }),
  ),

  /** A body is a member no more. Its representatives' contacts go to its function address: the answer says which. 400 `no-function-address`. */
  endMember: staffProcedure('group.change', Ending, ofGroup).mutation(({ ctx, input }) =>
    makeChange(ctx, aboutGroup('member-ended', input), async (given) => {
      const { members, representatives } = await groupLines(given.at, input.slug)
      const { fact } = await standingEntry(given.at, members, input.id)
      const speaking = ofBody(representatives, fact.agency)
      const seat = ended(members, fact, input.from)
      return withContacts(given, input, {
        ended: together(seat, endedAll(speaking, factsOf(speaking), input.from)),
        speaking: factsOf(speaking),
      })
    }),
  ),

  /** A body calls the group together from a day on. 400 `overlap` when it does already. */
  addConvener: staffProcedure('group.change', NewConvener, ofGroup).mutation(({ ctx, input }) =>
    makeChange(ctx, adding('convener-added', input), async ({ at, provenance }) => {
      const { slug, agency, from, until } = input
      await checkBody(at, agency, 'agency')
      const { conveners } = await groupLines(at, slug)
      return withAdded(ofBody(conveners, agency), { from, until, agency, provenance })
    }),
  ),

  endConvener: staffProcedure('group.change', Ending, ofGroup).mutation(({ ctx, input }) =>
    makeChange(ctx, aboutGroup('convener-ended', input), async ({ at }) => {
      const { conveners } = await groupLines(at, input.slug)
      const { fact } = await standingEntry(at, conveners, input.id)
      return ended(conveners, fact, input.from)
    }),
  ),

  /** Somebody speaks for a member from a day on; several may. 400 `not-a-member`, or `overlap` when they do already. */
  addRepresentative: staffProcedure('representative.change', NewRepresentative, ofSeat).mutation(({ ctx, input }) =>
    makeChange(ctx, { ...adding('representative-added', input), action: 'representative.change' }, async (given) => {
      const { slug, agency, person, from, until } = input
      const { members, representatives } = await groupLines(given.at, slug)
      const fact = { from, until, agency, person, provenance: given.provenance }
      if (!factsOf(ofBody(members, agency)).some((member) => overlaps(member, fact)))
        refuseFor({ code: 'not-a-member', message: NOT_A_MEMBER }, 'agency')
      const isThem = (other: Representation) => other.agency === agency && other.person === person
      return withAdded(only(representatives, isThem), fact)
    }),
  ),

  /** Somebody speaks for a member no more. Their contacts go to its function address: the answer says which. 400 `no-function-address`. */
  endRepresentative: staffProcedure('representative.change', Ending, ofRepresentative).mutation(({ ctx, input }) =>
    makeChange(
      ctx,
      { ...aboutGroup('representative-ended', input), action: 'representative.change' },
      async (given) => {
        const { representatives } = await groupLines(given.at, input.slug)
        const { fact } = await standingEntry(given.at, representatives, input.id)
        return withContacts(given, input, { ended: ended(representatives, fact, input.from), speaking: [fact] })
      },
    ),
  ),
}

const NOT_A_MEMBER = {
  sv: 'Myndigheten är inte medlem i gruppen då.',
  en: 'The agency is not a member of the group at that time.',
}

type Ended = { ended: ReturnType<typeof together>; speaking: readonly Representation[] }

async function withContacts(given: Given, { from }: z.output<typeof Ending>, { ended: plan, speaking }: Ended) {
  const contacts = await contactsAfterEnding(given, speaking, from)
  return { ...together(plan, contacts), moved: contacts.moved ?? [] }
}

function adding(verb: string, input: z.output<typeof NewConvener>) {
  return aboutGroup(verb, { ...input, from: dayIn(input.from) })
}

function ofBody<T extends { agency: Slug }>(line: Parameters<typeof only<T>>[0], agency: Slug) {
  return only(line, (fact) => fact.agency === agency)
}

/** The seat of a body in a group. */
function ofSeat({ input: { slug, agency } }: { input: { slug: Slug; agency: Slug } }) {
  return { groups: [slug], agencies: [agency] }
}

/** The seat that a representation is for; of one that is not in the group, no body's. */
async function ofRepresentative({ ctx, input: { slug, id } }: { ctx: Asking; input: { slug: Slug; id: number } }) {
  const [found] = (await changes.listFacts(ctx.db, [{ table: 'representation', id }])).values()
  const agency = found?.of === slug ? (found.fact as Representation).agency : undefined
  return { groups: [slug], agencies: agency === undefined ? [] : [agency] }
}
