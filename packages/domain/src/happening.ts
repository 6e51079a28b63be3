import * as z from 'zod'
import type { CalendarDate } from './calendar-date.ts'
import { FuzzyDate, dayBounds } from './fuzzy-date.ts'
import { LawReference } from './law-note.ts'
import { LocalText } from './local-text.ts'
import { Hashtag } from './news.ts'
import { Period } from './period.ts'
import { CountyCode } from './place.ts'
import { Provenance } from './provenance.ts'
import { RichText } from './rich-text.ts'
import { Slug } from './slug.ts'

/** Where an event takes place, as far as it is known. */
export const Venue = z.object({
  town: z.string().min(1),
  venue: z.string().min(1).nullable(),
  street: z.string().min(1).nullable(),
  county: CountyCode.nullable(),
})
export type Venue = z.infer<typeof Venue>

/** Somebody who takes part in an event, as announced. */
export const Speaker = z.object({ name: z.string().min(1), role: LocalText })
export type Speaker = z.infer<typeof Speaker>

/** How one signs up, as announced. */
export const RegistrationTerms = z.object({
  /** Null when no day is known. A day without a printed year is fuzzy: "2016-09-29?" */
  deadline: FuzzyDate.nullable(),
  isFree: z.boolean().nullable(),
  isLimited: z.boolean().nullable(),
  isBinding: z.boolean().nullable(),
  how: LocalText.nullable(),
})
export type RegistrationTerms = z.infer<typeof RegistrationTerms>

const common = {
  slug: Slug,
  title: LocalText,
  aliases: z.array(z.string().min(1)),
  summary: LocalText,
  body: RichText,
  /** Bodies that arrange it. */
  organisers: z.array(Slug),
  counties: z.array(CountyCode),
  hashtags: z.array(Hashtag),
  reports: z.array(Slug),
  /** Provisions that the text describes, names or takes for granted. */
  describes: z.array(LawReference).default([]),
  provenance: Provenance,
}

/** A day that somebody can attend (händelse). Date and place may be unknown, and are then shown as unknown. */
export const Event = z.object({
  kind: z.literal('event'),
  ...common,
  date: FuzzyDate.nullable(),
  /** Last day of an event of several days, inclusive. */
  lastDay: FuzzyDate.nullable(),
  place: Venue.nullable(),
  registration: RegistrationTerms.nullable(),
  speakers: z.array(Speaker),
  targetGroups: LocalText.nullable(),
  series: Slug.nullable(),
  campaign: Slug.nullable(),
})
export type Event = z.infer<typeof Event>

/** Events with one theme in several places or times. */
export const EventSeries = z.object({ kind: z.literal('series'), ...common, campaign: Slug.nullable() })
export type EventSeries = z.infer<typeof EventSeries>

/** Information to many through channels, for a time. */
export const Campaign = z.object({
  kind: z.literal('campaign'),
  ...common,
  ...Period.shape,
  aim: LocalText.nullable(),
  partners: LocalText.nullable(),
  channels: z.array(LocalText),
})
export type Campaign = z.infer<typeof Campaign>

/** A website or other lasting channel of the field. */
export const Channel = z.object({
  kind: z.literal('channel'),
  ...common,
  ...Period.shape,
  site: z.string().min(1).nullable(),
})
export type Channel = z.infer<typeof Channel>

/** Anything on the page of events: event, series, campaign or channel. */
export const Happening = z.discriminatedUnion('kind', [Event, EventSeries, Campaign, Channel])
export type Happening = z.infer<typeof Happening>

/** Whether an event lies behind, ahead, or cannot be said to, on a day. On its own day it is ahead. */
export type EventTime = 'past' | 'upcoming' | 'unknown'

/** Where an event lies in time, seen from a day. */
export function eventTime(event: Pick<Event, 'date' | 'lastDay'>, on: CalendarDate): EventTime {
  const last = event.lastDay ?? event.date
  if (last === null) return 'unknown'
  const { earliest, latest } = dayBounds(last)
  if (latest !== null && latest < on) return 'past'
  return earliest !== null && earliest >= on ? 'upcoming' : 'unknown'
}

/** Where a series lies in time: past when all its events are, upcoming as soon as one of them is. */
export function seriesTime(events: readonly Pick<Event, 'date' | 'lastDay'>[], on: CalendarDate): EventTime {
  const times = events.map((event) => eventTime(event, on))
  if (times.includes('upcoming')) return 'upcoming'
  return times.length > 0 && times.every((time) => time === 'past') ? 'past' : 'unknown'
}
