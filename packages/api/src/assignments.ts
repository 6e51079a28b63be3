import { agencies, assignments, reports } from '@samordning/db'
import {
  Slug,
  assignmentStatus,
  compareSwedish,
  dayAfter,
  daysInDoubt,
  hasSurelyCome,
  isOverdue,
  lastDayToReport,
  outcomeOn,
  standing,
  type ActionPlan,
  type Agency,
  type Assignment,
  type AssignmentStatus,
  type CalendarDate,
  type Period,
} from '@samordning/domain'
import { z } from 'zod'
import { conflictsAbout } from './doubts.ts'
import { lawNotesOn } from './law-notes.ts'
import { cut, listInput } from './lists.ts'
import { agenciesBySlug, agencyRefs, refTo } from './names.ts'
import { withOutcome, withOutcomes } from './outcomes.ts'
import { hadHappened, namesWhile, perhapsFrom, shownFrom, timesOf, type Times } from './times.ts'
import { badInput, datedProcedure, found, router } from './trpc.ts'

const ANSWERS = { limit: 20, after: null }
const ALL = { limit: 1000, after: null }

export const assignmentsRouter = router({
  /**
   * Government assignments surely given by a day, newest first, with where each stood then; of one whose day nobody knows, today
   * and later only. `receiver` is an agency's, `plan` a plan's address name; 400 when there is none.
   */
  list: datedProcedure
    .input(z.object({ receiver: Slug.optional(), plan: Slug.optional(), ...listInput }).prefault({}))
    .query(async ({ ctx, input }) => {
      const { receiver, plan } = input
      // What can be asked for does not depend on the day.
      const now = { db: ctx.db, known: null }
      if (receiver !== undefined && !(await agencies.find(now, receiver)))
        badInput('receiver', `"${receiver}" is not an agency`)
      if (plan !== undefined && !(await assignments.findPlan(now, plan))) badInput('plan', `"${plan}" is not a plan`)
      const filter = { ...(receiver !== undefined && { receiver }), ...(plan !== undefined && { plan }) }
      const all = await withOutcomes(ctx, (await assignments.list(ctx, filter, ALL)).rows)
      const bodies = await agenciesBySlug(
        ctx,
        all.flatMap((row) => row.receivers),
      )
      const given = all.filter(({ decided }) => hadHappened(decided, ctx))
      const { items, nextCursor } = cut(given, input)
      return {
        items: items.map((assignment) => ({
          ...assignment,
          outcome: outcomeOn(assignment, ctx.on),
          receivers: assignment.receivers.map((slug) => refTo(slug, bodies.get(slug), ctx.on)),
          status: statusOf(assignment, ctx),
          lastDay: lastDayToReport(assignment),
          inDoubt: daysInDoubt(assignment, ctx.on),
        })),
        nextCursor,
        times: timesOf(ctx, [...all.flatMap(changesOf), ...all.flatMap((row) => namesIn(row, bodies))]),
      }
    }),

  /** What the assignments can be filtered by: bodies that have received one, on any day, by the names of the day, in Swedish alphabetical order. */
  facets: datedProcedure.query(async ({ ctx }) => {
    const receivers = await assignments.listReceivers(ctx)
    const ref = await agencyRefs(ctx, receivers, ctx.on)
    return { receivers: receivers.map(ref).sort((one, other) => compareSwedish(one.name.sv, other.name.sv)) }
  }),

  /**
   * One assignment on a day, with its parts, numbers, days to report by, and what had come of it by then: an outcome or a
   * report that may be of a later day is not told. What somebody has written of it is `written`. `inDoubt` has the days within which it was given or settled, when nobody
   * knows on which side of the day. 404 when there is none.
   */
  get: datedProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const given = found(await assignments.find(ctx, input.slug), 'assignment')
    const { assignment, written } = await withOutcome(ctx, given)
    const { plan, ministry, receivers } = assignment
    const bodies = await agenciesBySlug(ctx, [...receivers, ministry])
    const ref = (slug: string) => refTo(slug, bodies.get(slug), ctx.on)
    const basis = plan === null ? undefined : await assignments.findPlan(ctx, plan)
    const outcome =
      assignment.outcome.kind === 'reported' ? await reports.find(ctx, assignment.outcome.report) : undefined
    const answering = (await reports.list(ctx, { assignment: assignment.slug }, ANSWERS)).rows
    const answers = [...(outcome ? [outcome] : []), ...answering.filter((report) => report.slug !== outcome?.slug)]
    return {
      assignment: { ...assignment, outcome: outcomeOn(assignment, ctx.on) },
      written,
      times: timesOf(ctx, [
        ...changesOf(assignment),
        ...[...bodies.values()].flatMap((body) => body.names),
        ...shownFrom(answers.map((report) => report.published)),
      ]),
      status: statusOf(assignment, ctx),
      lastDay: lastDayToReport(assignment),
      inDoubt: daysInDoubt(assignment, ctx.on),
      receivers: receivers.map(ref),
      ministry: ministry === null ? null : ref(ministry),
      plan: basis ? { slug: basis.slug, title: basis.title } : null,
      reports: answers.filter((report) => hadHappened(report.published, ctx)),
      conflicts: await conflictsAbout(ctx.db, assignment.provenance.fact),
      // A note is for who reads the text today.
      lawNotes: await lawNotesOn({ ...ctx, on: ctx.today }, assignment),
    }
  }),
})

/** Where an assignment stood on a day, or stands as far as is known of a day ahead: nobody can say that no report will have come. */
function statusOf(assignment: Assignment, { on, today }: Pick<Times, 'on' | 'today'>): AssignmentStatus {
  const isForetold = on > today && !isOverdue(assignment, today)
  const status = assignmentStatus(assignment, on)
  return status === 'overdue' && isForetold ? 'awaiting' : status
}

/** It is given, its last day to report passes, and something comes of it. */
function changesOf(assignment: Assignment): Period[] {
  const last = lastDayToReport(assignment)
  const { decided, outcome } = assignment
  const settled = outcome.kind === 'unknown' ? null : outcome.on
  return [...shownFrom([decided, last && dayAfter(last), settled]), ...perhapsFrom([decided, settled])]
}

/** The names that its receivers take once it has been given. */
function namesIn({ decided, receivers }: Assignment, bodies: ReadonlyMap<string, Agency>): Period[] {
  const isGiven = (day: CalendarDate) => decided === null || hasSurelyCome(decided, day)
  return receivers.flatMap((slug) => namesWhile(bodies.get(slug), isGiven))
}

export const plansRouter = router({
  /**
   * National action plans and strategies decided by a day, newest first, whole, with how their periods stood then. A plan
   * whose decision nobody knows the day of was there when its period began.
   */
  list: datedProcedure.query(async ({ ctx }) => {
    const all = await assignments.listPlans(ctx)
    const plans = all.filter((plan) => hadHappened(dayOf(plan), ctx))
    const bodies = await agenciesBySlug(ctx, all.flatMap(responsibleIn))
    const ref = (slug: string) => refTo(slug, bodies.get(slug), ctx.on)
    return {
      items: plans.map((plan) => ({
        ...plan,
        standing: standing(plan, ctx.on),
        measures: plan.measures.map((measure) => ({ ...measure, responsible: measure.responsible.map(ref) })),
      })),
      times: timesOf(ctx, [
        ...all,
        ...shownFrom(all.map(dayOf)),
        ...all.flatMap((plan) =>
          responsibleIn(plan).flatMap((slug) => namesWhile(bodies.get(slug), (day) => wasDecided(plan, day))),
        ),
      ]),
    }
  }),
})

const responsibleIn = ({ measures }: ActionPlan) => measures.flatMap((measure) => measure.responsible)

function wasDecided(plan: ActionPlan, by: CalendarDate): boolean {
  const day = dayOf(plan)
  return day === null || hasSurelyCome(day, by)
}

const dayOf = ({ decided, from }: ActionPlan) => decided ?? from
