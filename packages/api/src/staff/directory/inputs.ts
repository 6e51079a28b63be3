import { FactId, FuzzyDate, Slug, calendarDate, isCalendarDate, type CalendarDate } from '@samordning/domain'
import { z } from 'zod'
import { Day } from '../../day.ts'
import { FreeLine } from '../free-text.ts'

/** What it leans on: a source by its key and the place in it; without a key it is what somebody says in the workspace. */
export const SourceGiven = z.strictObject({ key: z.string().min(1).max(100).nullable(), place: FreeLine })
export type SourceGiven = z.output<typeof SourceGiven>

/** The rows that the form was made from: see `checkSeen`. */
export const Seen = z.array(z.int().positive()).max(500)
export const RowId = z.int().positive()
export const Holder = FactId.nullable()
export const OfThing = z.strictObject({ slug: Slug })

/** Of a change: from which day it is so, or that it has never been otherwise; what it leans on; whether days without anything are meant. */
const when = {
  from: Day.optional(),
  corrects: z.literal(true).optional(),
  source: SourceGiven,
  acceptGap: z.boolean().default(false),
}

const ONE_OF_TWO = {
  sv: 'Ange från vilken dag, eller att det aldrig har varit på annat sätt.',
  en: 'Say from which day, or that it has never been otherwise.',
}

/** The input of a change that holds from a day, or corrects what has never been so. */
export function changeOf<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject({ ...shape, ...when }).superRefine((input: { from?: unknown; corrects?: unknown }, context) => {
    if ((input.from === undefined) === (input.corrects === undefined))
      context.addIssue({ code: 'custom', path: ['from'], message: ONE_OF_TWO.en, params: { told: ONE_OF_TWO } })
  })
}

/** The input of what happens on a day, and can't be a correction. */
export function eventOf<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject({ ...shape, from: Day, source: SourceGiven })
}

/** The input of something that the directory did not have: its ends as precisely as is known. */
export function additionOf<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject({
    ...shape,
    from: FuzzyDate.nullable(),
    until: FuzzyDate.nullable().default(null),
    source: SourceGiven,
  })
}

/** The input of a correction: `instead` of a fact that has never been so, something else or nothing. */
export function correctionOf<P extends string, S extends z.ZodType>(part: P, instead: S) {
  return z.strictObject({
    slug: Slug,
    part: z.literal(part),
    id: RowId,
    instead,
    acceptGap: z.boolean().default(false),
    source: SourceGiven,
  })
}

/** The day of an input, where it says one. */
export function dayIn(from: string | null | undefined): CalendarDate | undefined {
  return from != null && isCalendarDate(from) ? calendarDate(from) : undefined
}

/** From which day; without one it is a correction. */
export type When = { from?: CalendarDate | undefined; acceptGap: boolean }
