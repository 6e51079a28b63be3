import { legislation } from '@samordning/db'
import {
  Degree,
  OffenceKey,
  Slug,
  Strand,
  statusOn,
  timelineDate,
  type Instrument,
  type PreparatoryWork,
} from '@samordning/domain'
import { z } from 'zod'
import { Day } from './day.ts'
import { conflictsAbout } from './doubts.ts'
import { answerOn, comparison, degreesOn, milderAnswer } from './law-answers.ts'
import { listInput, toList, windowOf } from './lists.ts'
import { happenedOn, timesOf } from './times.ts'
import { badInput, datedProcedure, found, publicProcedure, router } from './trpc.ts'

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

  /**
   * One instrument on a day: where it stood, which instruments it came from have an entry of their own (`works`), and which
   * came of it (`ledTo`). 404 when there is none.
   */
  get: datedProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const instrument = found(await legislation.findInstrument(ctx, input.slug), 'instrument')
    const all = (await legislation.listInstruments(ctx, {}, { limit: ALL, after: null })).rows
    const { citation, decided, inForce, repealed, milestones, preparatoryWorks } = instrument
    const cites = (works: readonly PreparatoryWork[], wanted: string | null) =>
      wanted !== null && works.some((work) => work.citation === wanted)
    return {
      instrument: { ...instrument, date: timelineDate(instrument), status: statusOn(instrument, ctx.on) },
      times: timesOf(ctx, [{ from: inForce, until: repealed }, ...happenedOn([{ on: decided }, ...milestones])]),
      works: all.filter((other) => cites(preparatoryWorks, other.citation)).map(entryOf),
      ledTo: all.filter((other) => cites(other.preparatoryWorks, citation)).map(entryOf),
      conflicts: await conflictsAbout(ctx.db, instrument.provenance.fact),
    }
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
  onDate: datedProcedure
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

/** An instrument as another points at it. */
function entryOf({ slug, title, citation }: Instrument) {
  return { slug, title, citation }
}
