import * as z from 'zod'
import { CalendarDate } from './calendar-date.ts'
import { Instant } from './instant.ts'
import { Locale, LocalText } from './local-text.ts'

/** Identity of what was written, and what an approval signs: SHA-256 in lower-case hex. */
export const RevisionHash = z.string().regex(/^[0-9a-f]{64}$/)
export type RevisionHash = z.infer<typeof RevisionHash>

const languages = z.array(Locale).min(1)

/**
 * What somebody does with a document. `published` and `withdrawn` take effect at `from`; `unscheduled` takes back what was to
 * happen at that moment. `urgent` is published without approval, and says so.
 */
export const PublicationAct = z.discriminatedUnion('act', [
  z.object({ act: z.literal('saved'), revision: z.int().positive(), hash: RevisionHash }),
  z.object({ act: z.literal('submitted'), hash: RevisionHash }),
  z.object({ act: z.literal('returned'), hash: RevisionHash }),
  z.object({ act: z.literal('approved'), hash: RevisionHash }),
  z.object({
    act: z.literal('published'),
    hash: RevisionHash,
    languages,
    from: Instant,
    /** What has changed, for readers; null for what was not public before. */
    note: LocalText.nullable(),
    /** A `minor` change is not told to those who follow the page. */
    change: z.enum(['minor', 'major']),
    urgent: z.boolean(),
  }),
  z.object({ act: z.literal('unscheduled'), from: Instant }),
  z.object({
    act: z.literal('withdrawn'),
    /** Withdrawing the Swedish takes the English with it. */
    languages,
    from: Instant,
    /** For readers. */
    reason: LocalText,
    /** The address that takes over; null leaves a tombstone. */
    redirect: z.string().min(1).nullable(),
  }),
  z.object({ act: z.literal('review-by'), day: CalendarDate }),
])
export type PublicationAct = z.infer<typeof PublicationAct>

/** An act, who did it and when. Nobody did what was there before there was a workspace. */
export type PublicationStep = PublicationAct & { account: string | null; at: Instant }

/** What stands where a text was. */
export type Tombstone = { reason: LocalText; redirect: string | null }

/** Which revision each language shows from a moment until a moment. */
export type Showing = {
  from: Instant
  until: Instant | null
  sv: number | null
  en: number | null
  tombstone: Tombstone | null
}

/** From a moment, a language shows a revision or what stands in its place. */
type Turn = { from: Instant; shows: number | Tombstone }
type Plan = Record<Locale, readonly Turn[]>

/**
 * What is shown when, from the first publication on and without gaps. A later step decides over what earlier ones had planned
 * from its moment on; but a withdrawal that lies ahead stands through publications, until it is itself taken back. English is
 * shown only while Swedish is.
 */
export function timelineOf(steps: readonly PublicationStep[]): Showing[] {
  const { sv, en } = planOf(steps)
  const moments = [...new Set([...sv, ...en].map(({ from }) => from))].toSorted()
  const showings: Showing[] = []
  for (const from of moments) {
    const now = showingAt({ sv, en }, from)
    const last = showings.at(-1)
    if (last ? isSame(last, now) : now.sv === null && now.tombstone === null) continue
    if (last) last.until = from
    showings.push({ from, until: null, ...now })
  }
  return showings
}

/** What is shown at a moment; nothing before the first publication. */
export function showingOn(timeline: readonly Showing[], now: Instant): Showing | undefined {
  return timeline.find(({ from, until }) => from <= now && (until === null || now < until))
}

/** Everything that was decided and not taken back, by language and in order of time. */
function planOf(steps: readonly PublicationStep[]): Plan {
  const revisions = new Map<RevisionHash, number>()
  let plan: Plan = { sv: [], en: [] }
  for (const step of steps) {
    if (step.act === 'saved') revisions.set(step.hash, step.revision)
    if (step.act === 'published') plan = planned(plan, step, revisions.get(step.hash)!)
    if (step.act === 'withdrawn')
      plan = planned(plan, withEnglish(step), { reason: step.reason, redirect: step.redirect })
    if (step.act === 'unscheduled') plan = takenBack(plan, step)
  }
  return plan
}

function withEnglish(step: { languages: Locale[]; from: Instant }): { languages: Locale[]; from: Instant } {
  return step.languages.includes('sv') ? { languages: ['sv', 'en'], from: step.from } : step
}

function planned(plan: Plan, { languages, from }: { languages: Locale[]; from: Instant }, shows: Turn['shows']): Plan {
  const turned = (turns: readonly Turn[]): Turn[] => {
    const ahead = turns.filter((turn) => turn.from > from && isShown(shows) && !isShown(turn.shows))
    return [...turns.filter((turn) => turn.from < from), { from, shows }, ...ahead]
  }
  return {
    sv: languages.includes('sv') ? turned(plan.sv) : plan.sv,
    en: languages.includes('en') ? turned(plan.en) : plan.en,
  }
}

function takenBack(plan: Plan, { from, at }: { from: Instant; at: Instant }): Plan {
  const kept = (turns: readonly Turn[]) => turns.filter((turn) => turn.from !== from || from <= at)
  return { sv: kept(plan.sv), en: kept(plan.en) }
}

function showingAt(plan: Plan, moment: Instant): Pick<Showing, 'sv' | 'en' | 'tombstone'> {
  const shownIn = (language: Locale) => plan[language].findLast(({ from }) => from <= moment)?.shows
  const [sv, en] = [shownIn('sv'), shownIn('en')]
  if (isShown(sv)) return { sv, en: isShown(en) ? en : null, tombstone: null }
  return { sv: null, en: null, tombstone: sv ?? null }
}

function isShown(shows: Turn['shows'] | undefined): shows is number {
  return typeof shows === 'number'
}

function isSame(one: Showing, other: Pick<Showing, 'sv' | 'en' | 'tombstone'>): boolean {
  return one.sv === other.sv && one.en === other.en && one.tombstone === other.tombstone
}
