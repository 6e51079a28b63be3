import { legislation } from '@samordning/db'
import {
  Degree,
  OffenceKey,
  Slug,
  Strand,
  firstDay,
  instrumentUpTo,
  scalesUpTo,
  statusOn,
  thereFrom,
  timelineDate,
  type Instrument,
  type Period,
  type PreparatoryWork,
} from '@samordning/domain'
import { z } from 'zod'
import { Day } from './day.ts'
import { conflictsAbout } from './doubts.ts'
import { answerOn, comparison, degreesOn, milderAnswer } from './law-answers.ts'
import { cut, listInput } from './lists.ts'
import { hadHappened, perhapsFrom, shownFrom, timesOf, type Times } from './times.ts'
import { badInput, datedProcedure, found, router, twoDaysProcedure } from './trpc.ts'

export const legislationRouter = router({
  /**
   * Acts, treaties, plans and inquiries that were decided or in force by a day, newest first, with where each stood then.
   * `times` has the days of the penalty scales too, where acts are asked for.
   */
  timeline: datedProcedure
    .input(z.object({ strand: Strand.optional(), ...listInput }).prefault({}))
    .query(async ({ ctx, input }) => {
      const filter = input.strand === undefined ? {} : { strand: input.strand }
      const all = (await legislation.listInstruments(ctx, filter, { limit: ALL, after: null })).rows
      const scales = (input.strand ?? 'law') === 'law' ? await legislation.listScales(ctx) : []
      return {
        ...cut(asTheyStood(all, ctx), input),
        times: timesOf(ctx, [...scales, ...all.flatMap(factsOf)]),
      }
    }),

  /**
   * One instrument on a day: where it stood, which instruments it came from have an entry of their own (`works`), and which
   * came of it (`ledTo`). 404 when there is none.
   */
  get: datedProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const instrument = found(await legislation.findInstrument(ctx, input.slug), 'instrument')
    const all = (await legislation.listInstruments(ctx, {}, { limit: ALL, after: null })).rows
    const { citation, preparatoryWorks } = instrument
    const cites = (works: readonly PreparatoryWork[], wanted: string | null) =>
      wanted !== null && works.some((work) => work.citation === wanted)
    const ledTo = all.filter((other) => cites(other.preparatoryWorks, citation))
    return {
      instrument: asItStood(instrument, ctx),
      times: timesOf(ctx, [
        ...factsOf(instrument),
        ...perhapsFrom([instrument.decided]),
        ...shownFrom(ledTo.map(thereFrom)),
      ]),
      works: all.filter((other) => cites(preparatoryWorks, other.citation)).map(entryOf),
      ledTo: ledTo.filter((other) => isShown(other, ctx)).map(entryOf),
      conflicts: await conflictsAbout(ctx.db, instrument.provenance.fact),
    }
  }),

  /**
   * Every penalty scale with its days, in order of offence, degree and time, as they stood on a day: before today none that
   * began later, and no end that came later. Of today and days ahead, all that is decided.
   */
  scales: datedProcedure.query(async ({ ctx }) => {
    const scales = await legislation.listScales(ctx)
    return ctx.on < ctx.today ? scalesUpTo(scales, ctx.on) : scales
  }),

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
  compare: twoDaysProcedure
    .input(z.object({ offence: z.string(), degree: Degree.optional() }))
    .query(async ({ ctx, input: { degree, from, until, ...input } }) => {
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

type Asked = Pick<Times, 'on' | 'today'>

function isShown(instrument: Instrument, asked: Asked): boolean {
  return hadHappened(thereFrom(instrument), asked)
}

function asItStood(instrument: Instrument, { on, today }: Asked) {
  const known = on < today ? instrumentUpTo(instrument, on) : instrument
  return { ...known, date: timelineDate(known), status: statusOn(known, on) }
}

/** Newest first, by the days that were known then. */
function asTheyStood(instruments: readonly Instrument[], day: Asked) {
  const dayOf = ({ date }: ReturnType<typeof asItStood>) => (date === null ? '' : firstDay(date))
  return instruments
    .filter((instrument) => isShown(instrument, day))
    .map((instrument) => asItStood(instrument, day))
    .sort((one, other) => (dayOf(one) === dayOf(other) ? 0 : dayOf(one) < dayOf(other) ? 1 : -1))
}

/** It is decided, something happens to it, and it begins and ceases to apply. */
function factsOf({ decided, inForce, repealed, milestones }: Instrument): Period[] {
  return [{ from: inForce, until: repealed }, ...shownFrom([decided, ...milestones.map(({ on }) => on)])]
}
