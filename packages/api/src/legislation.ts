import { legislation } from '@samordning/db'
import { Degree, OffenceKey, Strand, statusOn, timelineDate } from '@samordning/domain'
import { z } from 'zod'
import { Day } from './day.ts'
import { answerOn, comparison, degreesOn, milderAnswer } from './law-answers.ts'
import { listInput, toList, windowOf } from './lists.ts'
import { badInput, found, publicProcedure, router } from './trpc.ts'

export const legislationRouter = router({
  /** Acts, treaties, plans and inquiries, newest first, with where each stands today. */
  timeline: publicProcedure
    .input(z.object({ strand: Strand.optional(), ...listInput }).prefault({}))
    .query(async ({ ctx, input }) => {
      const filter = input.strand === undefined ? {} : { strand: input.strand }
      const page = await legislation.listInstruments(ctx, filter, windowOf(input))
      return toList(page, (instrument) => ({
        ...instrument,
        date: timelineDate(instrument),
        status: statusOn(instrument, ctx.today),
      }))
    }),

  /** Every penalty scale with its days, in order of offence, degree and time. */
  scales: publicProcedure.query(({ ctx }) => legislation.listScales(ctx)),

  /**
   * What the law said on a day (`YYYY-MM-DD`): one row for each offence and degree, or for those of one `offence`, with the
   * scales before and after and what differs from them. `minMonths` null is the general minimum of imprisonment, 14 days
   * (26 kap. 1 § brottsbalken); `attempt` null means that no source was found. With a day of judgment (`judged`) each row
   * says which law decides the penalty (`milder`): information, not legal advice. Days from 1800 to 2200; 400 for a judgment
   * before the act, 404 for an unknown offence.
   * @see lag (1964:163) om införande av brottsbalken, 5 §
   */
  onDate: publicProcedure
    .input(z.object({ date: Day, offence: z.string().optional(), judged: Day.optional() }))
    .query(async ({ ctx, input: { date, offence, judged } }) => {
      if (judged !== undefined && judged < date) badInput('judged', `is before the act; write ${date} or a later day`)
      const offences = offence === undefined ? OffenceKey.options : [offenceOf(offence)]
      const scales = await legislation.listScales(ctx)
      const acts = (await legislation.listInstruments(ctx, { strand: 'law' }, { limit: ALL, after: null })).rows
      const provisions = offences.flatMap((offence) => Degree.options.map((degree) => ({ offence, degree })))
      return {
        date,
        judged: judged ?? null,
        offences: provisions.map((of) => ({
          ...answerOn({ scales, acts }, of, date),
          milder: judged === undefined ? null : milderAnswer(scales, of, { act: date, judgment: judged }),
        })),
      }
    }),

  /**
   * An offence on two days, degree by degree: what the law said on each, and what was added, removed or changed. Days from
   * 1800 to 2200; 400 for a second day before the first, 404 for an unknown offence.
   */
  compare: publicProcedure
    .input(z.object({ offence: z.string(), degree: Degree.optional(), from: Day, until: Day }))
    .query(async ({ ctx, input: { degree, from, until, ...input } }) => {
      if (until < from) badInput('until', `is before the first day; write ${from} or a later day`)
      const offence = offenceOf(input.offence)
      const scales = await legislation.listScales(ctx)
      const degrees = degree === undefined ? degreesOn(scales, offence, [from, until]) : [degree]
      return {
        offence,
        from,
        until,
        degrees: degrees.map((of) => comparison(scales, { offence, degree: of }, { from, until })),
      }
    }),
})

/** There are fewer acts than this. */
const ALL = 1000

function offenceOf(key: string): OffenceKey {
  return found(
    OffenceKey.options.find((offence) => offence === key),
    'offence',
  )
}
