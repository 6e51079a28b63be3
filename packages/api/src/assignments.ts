import { agencies, assignments, reports } from '@samordning/db'
import { Slug, assignmentStatus, compareSwedish, lastDayToReport } from '@samordning/domain'
import { z } from 'zod'
import { conflictsAbout } from './doubts.ts'
import { lawNotesOn } from './law-notes.ts'
import { listInput, toList, windowOf } from './lists.ts'
import { agencyRefs } from './names.ts'
import { badInput, found, publicProcedure, router } from './trpc.ts'

const ANSWERS = { limit: 20, after: null }

export const assignmentsRouter = router({
  /** Government assignments, newest first, with where each stands today. `receiver` is an agency's, `plan` a plan's address name. */
  list: publicProcedure
    .input(z.object({ receiver: Slug.optional(), plan: Slug.optional(), ...listInput }).prefault({}))
    .query(async ({ ctx, input }) => {
      const { receiver, plan } = input
      if (receiver !== undefined && !(await agencies.find(ctx, receiver)))
        badInput('receiver', `"${receiver}" is not an agency`)
      if (plan !== undefined && !(await assignments.findPlan(ctx, plan))) badInput('plan', `"${plan}" is not a plan`)
      const filter = { ...(receiver !== undefined && { receiver }), ...(plan !== undefined && { plan }) }
      const page = await assignments.list(ctx, filter, windowOf(input))
      const ref = await agencyRefs(
        ctx,
        page.rows.flatMap((row) => row.receivers),
        ctx.today,
      )
      return toList(page, (assignment) => ({
        ...assignment,
        receivers: assignment.receivers.map(ref),
        status: assignmentStatus(assignment, ctx.today),
        lastDay: lastDayToReport(assignment),
      }))
    }),

  /** What the assignments can be filtered by: bodies that have received one, in Swedish alphabetical order. */
  facets: publicProcedure.query(async ({ ctx }) => {
    const receivers = await assignments.listReceivers(ctx.db)
    const ref = await agencyRefs(ctx, receivers, ctx.today)
    return { receivers: receivers.map(ref).sort((one, other) => compareSwedish(one.name.sv, other.name.sv)) }
  }),

  /** One assignment with its parts, numbers, days to report by, and what is known of the outcome. 404 when there is none. */
  get: publicProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const assignment = found(await assignments.find(ctx, input.slug), 'assignment')
    const { plan, ministry, receivers } = assignment
    const ref = await agencyRefs(ctx, [...receivers, ministry], ctx.today)
    const basis = plan === null ? undefined : await assignments.findPlan(ctx, plan)
    const outcome =
      assignment.outcome.kind === 'reported' ? await reports.find(ctx.db, assignment.outcome.report) : undefined
    const answering = (await reports.list(ctx.db, { assignment: assignment.slug }, ANSWERS)).rows
    return {
      assignment,
      status: assignmentStatus(assignment, ctx.today),
      lastDay: lastDayToReport(assignment),
      receivers: receivers.map(ref),
      ministry: ministry === null ? null : ref(ministry),
      plan: basis ? { slug: basis.slug, title: basis.title } : null,
      reports: [...(outcome ? [outcome] : []), ...answering.filter((report) => report.slug !== outcome?.slug)],
      conflicts: await conflictsAbout(ctx.db, assignment.provenance.fact),
      lawNotes: await lawNotesOn(ctx, assignment),
    }
  }),
})

export const plansRouter = router({
  /** National action plans and strategies, newest first, whole. */
  list: publicProcedure.query(async ({ ctx }) => {
    const plans = await assignments.listPlans(ctx)
    const ref = await agencyRefs(
      ctx,
      plans.flatMap((plan) => plan.measures.flatMap((measure) => measure.responsible)),
      ctx.today,
    )
    return {
      items: plans.map((plan) => ({
        ...plan,
        measures: plan.measures.map((measure) => ({ ...measure, responsible: measure.responsible.map(ref) })),
      })),
    }
  }),
})
