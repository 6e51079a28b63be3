import { legislation } from '@samordning/db'
import { CalendarDate, Strand, lawOn, statusOn, timelineDate, type LawOnDay } from '@samordning/domain'
import { z } from 'zod'
import { listInput, toList, windowOf } from './lists.ts'
import { publicProcedure, router } from './trpc.ts'

export const legislationRouter = router({
  /** Acts, treaties, plans and inquiries, newest first, with where each stands today. */
  timeline: publicProcedure
    .input(z.object({ strand: Strand.optional(), ...listInput }).prefault({}))
    .query(async ({ ctx, input }) => {
      const filter = input.strand === undefined ? {} : { strand: input.strand }
      const page = await legislation.listInstruments(ctx.db, filter, windowOf(input))
      return toList(page, (instrument) => ({
        ...instrument,
        date: timelineDate(instrument),
        status: statusOn(instrument, ctx.today),
      }))
    }),

  /** Every penalty scale with its days, in order of offence, degree and time. */
  scales: publicProcedure.query(({ ctx }) => legislation.listScales(ctx.db)),

  /**
   * What the law said on a day (`YYYY-MM-DD`): one row for each offence and degree. `minMonths` null is the general
   * minimum of imprisonment, 14 days (26 kap. 1 § brottsbalken); `attempt` null means that no source was found.
   * @see lag (1964:163) om införande av brottsbalken, 5 §: an offence is judged by the law of the day it was done
   */
  onDate: publicProcedure.input(z.object({ date: CalendarDate })).query(async ({ ctx, input }) => ({
    date: input.date,
    offences: lawOn(await legislation.listScales(ctx.db), input.date).map(toAnswer),
  })),
})

function toAnswer({ offence, degree, scale }: LawOnDay) {
  const attempts = { punishable: true, 'not-punishable': false, unknown: null }
  return {
    offence,
    degree,
    isOffence: scale?.isOffence ?? false,
    name: scale?.name ?? null,
    provision: scale?.provision ?? null,
    scope: scale?.scope ?? null,
    fines: scale?.fines ?? false,
    minMonths: scale?.minMonths ?? null,
    maxMonths: scale?.maxMonths ?? null,
    attempt: scale ? attempts[scale.attempt] : null,
    attemptConfidence: scale?.attemptConfidence ?? null,
    amendingAct: scale?.amendingAct ?? null,
    from: scale?.from ?? null,
    until: scale?.until ?? null,
    confidence: scale?.provenance.confidence ?? null,
    provenance: scale?.provenance ?? null,
  }
}
