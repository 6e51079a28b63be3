import * as z from 'zod'
import type { CalendarDate } from './calendar-date.ts'
import { versionOn } from './dated-fact.ts'
import { FuzzyDate, dayBounds } from './fuzzy-date.ts'
import { LocalText } from './local-text.ts'
import { Period, standing, type Standing } from './period.ts'
import { CountyCode } from './place.ts'
import { Provenance } from './provenance.ts'
import { Slug, slugOf } from './slug.ts'

/** What sort of body it is. `collective` stands for several bodies of one kind, such as the 21 county police authorities. */
export const AgencyKind = z.enum([
  'government',
  'ministry',
  'state-agency',
  'county-board',
  'region',
  'municipal',
  'university',
  'unit',
  'civil-society',
  'business',
  'international',
  'collective',
])
export type AgencyKind = z.infer<typeof AgencyKind>

/** A name and when it was the body's name. */
export const AgencyName = Period.extend({
  name: LocalText,
  /** Other ways it was written in that time: short names, logo, spelling variants. */
  aliases: z.array(z.string().min(1)),
  provenance: Provenance,
})
export type AgencyName = z.infer<typeof AgencyName>

/** What a body is besides its name, and when it was so. */
export const AgencyTerms = Period.extend({
  kind: AgencyKind,
  /** Swedish organisation number, "202100-2460". */
  orgNumber: z
    .string()
    .regex(/^\d{6}-\d{4}$/)
    .nullable(),
  /** Counties it is about; empty for national bodies. */
  counties: z.array(CountyCode),
  /** The body it is a part of. */
  partOf: Slug.nullable(),
  /** What it is and does in this field. */
  about: LocalText,
  website: z.url().nullable(),
  provenance: Provenance,
})
export type AgencyTerms = z.infer<typeof AgencyTerms>

/** How one body turned into another, or passed a task on. */
export const SuccessionKind = z.enum(['established', 'renamed', 'merged-into', 'split', 'task-transfer', 'abolished'])
export type SuccessionKind = z.infer<typeof SuccessionKind>

/** From one body to another on a day. `to` is null when nobody took over. */
export const Succession = z.object({
  kind: SuccessionKind,
  from: Slug,
  to: Slug.nullable(),
  on: FuzzyDate.nullable(),
  detail: LocalText.optional(),
  provenance: Provenance,
})
export type Succession = z.infer<typeof Succession>

/** Any body: state agency, county board, region, municipality, university, organisation. Its period is when it exists. */
export const Agency = Period.extend({
  slug: Slug,
  /** In order of time; at least one. */
  names: z.array(AgencyName).min(1),
  /** In order of time; at least one: see `termsOn`. */
  terms: z.array(AgencyTerms).min(1),
  provenance: Provenance,
})
export type Agency = z.infer<typeof Agency>

/** The name a body had on a day: see `versionOn`. */
export function nameOn(agency: Pick<Agency, 'names'>, on: CalendarDate): AgencyName {
  return versionOn(agency.names, on)
}

/** Everything that a body is or was called, in both languages. */
export function allNames({ names }: Pick<Agency, 'names'>): string[] {
  return names.flatMap(wordingsOf)
}

/**
 * The body that a name stands for, written as in an address (`slugOf`). Where several have been called so, the one that
 * was on the day, surely or else possibly; `undefined` when there is none, or the day does not decide.
 */
export function bodyNamed<T extends Pick<Agency, 'names'>>(
  name: string,
  bodies: readonly T[],
  on: CalendarDate,
): T | undefined {
  const isSo = (one: AgencyName) => wordingsOf(one).some((wording) => slugOf(wording) === slugOf(name))
  const called = bodies.filter((body) => body.names.some(isSo))
  const calledOn = (held: Standing) =>
    called.filter((body) => body.names.some((one) => isSo(one) && standing(one, on) === held))
  return [called, calledOn('holds'), calledOn('may-hold')].find((some) => some.length === 1)?.[0]
}

/** Whether the body existed on a day. */
export function existsOn(agency: Pick<Agency, 'from' | 'until'>, on: CalendarDate): Standing {
  return standing(agency, on)
}

/** A body that holds the line after another, and how it came to. */
export type Successor = { slug: Slug; kind: SuccessionKind; on: FuzzyDate | null }

/**
 * What became of a body by a day: the bodies at the ends of its line of successions, itself when nothing happened.
 * Transfers of a task and splits are not followed: the body lives on.
 */
export function whatBecameOf(slug: Slug, successions: readonly Succession[], by: CalendarDate): Successor[] {
  const ends = successions.filter((step) => endsTheBody(step.kind) && hasHappened(step, by))
  const seen = new Set<Slug>()
  const follow = (here: Successor): Successor[] => {
    if (seen.has(here.slug)) return []
    seen.add(here.slug)
    const onwards = ends.filter((step) => step.from === here.slug)
    if (onwards.length === 0) return [here]
    return onwards.flatMap(({ to, kind, on }) => (to === null ? [] : follow({ slug: to, kind, on })))
  }
  return follow({ slug, kind: 'established', on: null })
}

/** Every step in the line that a body stands in: back to all it came from, and on to all that came of it. */
export function lineOf(slug: Slug, successions: readonly Succession[]): Succession[] {
  const back = walk(
    slug,
    (here) => successions.filter((step) => step.to === here),
    (step) => step.from,
  )
  const onward = walk(
    slug,
    (here) => successions.filter((step) => step.from === here),
    (step) => step.to,
  )
  return successions.filter((step) => back.has(step) || onward.has(step))
}

function walk(
  start: Slug,
  stepsFrom: (here: Slug) => Succession[],
  next: (step: Succession) => Slug | null,
): Set<Succession> {
  const steps = new Set<Succession>()
  const queue: Slug[] = [start]
  for (const here of queue) {
    for (const step of stepsFrom(here)) {
      const there = next(step)
      if (!steps.has(step) && there !== null) queue.push(there)
      steps.add(step)
    }
  }
  return steps
}

function wordingsOf({ name, aliases }: AgencyName): string[] {
  return [name.sv, ...(name.en === undefined ? [] : [name.en]), ...aliases]
}

function endsTheBody(kind: SuccessionKind): boolean {
  return kind === 'renamed' || kind === 'merged-into' || kind === 'abolished'
}

function hasHappened(step: Succession, by: CalendarDate): boolean {
  if (step.on === null) return true
  const { latest } = dayBounds(step.on)
  return latest !== null && latest <= by
}
