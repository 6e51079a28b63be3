import type { CalendarDate } from './calendar-date.ts'
import { civilTimeOf } from './civil-time.ts'
import type { DocumentContent } from './document.ts'
import type { Change, Edition } from './edition.ts'
import { staleIn, type EnglishMarks } from './english.ts'
import type { Instant } from './instant.ts'
import type { LocalText } from './local-text.ts'
import { piecesOf, withPieces } from './pieces.ts'
import { timelineOf, type PublicationStep, type Showing } from './publication.ts'
import { stateOf } from './publication-state.ts'

/** What a revision says: all of it, and what its English was made from. */
export type Written = { content: DocumentContent; english: EnglishMarks }

/** What readers get of a document from a moment until a moment; `content` is null where a tombstone stands. */
export type Shown = { from: Instant; until: Instant | null; content: DocumentContent | null; edition: Edition }

/** What readers get of a document when. `revisions` holds every revision that its timeline names, `digest` is that of the English marks. */
export function shownOf(
  steps: readonly PublicationStep[],
  revisions: ReadonlyMap<number, Written>,
  digest: (text: string) => string,
): Shown[] {
  const timeline = timelineOf(steps)
  const told = tellingOf(steps, timeline)
  return timeline.flatMap((showing) => {
    const approvedAt = told.approvedAt(showing)
    const isSplit = approvedAt !== null && approvedAt > showing.from
    const isLater = isSplit && showing.until !== null && showing.until <= approvedAt
    const parts = isSplit && !isLater ? halves(showing, approvedAt) : [showing]
    return parts.map((part): Shown => {
      const { content, olderEnglishSince } = contentOf(part, revisions, digest)
      const isUrgent = told.isUrgent(part) && (approvedAt === null || approvedAt > part.from)
      const changes = told.changesUntil(part.from)
      const edition = {
        ...{ number: told.editionOf(part), updated: changes[0]?.at ?? part.from, isUrgent, olderEnglishSince, changes },
        tombstone: part.tombstone,
      }
      return { from: part.from, until: part.until, content, edition }
    })
  })
}

/** Before somebody approved what was published urgently it stood under that mark, and after that it does not. */
function halves(showing: Showing, at: Instant): Showing[] {
  return [
    { ...showing, until: at },
    { ...showing, from: at },
  ]
}

const NEVER = '' as Instant

type Published = Extract<PublicationStep, { act: 'published' }>

function tellingOf(steps: readonly PublicationStep[], timeline: readonly Showing[]) {
  // Which edition a revision is of does not change with time.
  const { revisions } = stateOf(steps, timeline[0]?.from ?? NEVER)
  const editions = new Map(revisions.map(({ revision, edition }) => [revision, edition]))
  const hashOf = new Map(revisions.map(({ revision, hash }) => [revision, hash]))
  const isOf = ({ hash }: Published, { sv, en }: Pick<Showing, 'sv' | 'en'>) =>
    [sv, en].some((number) => number !== null && hashOf.get(number) === hash)
  const published = steps.filter((step) => step.act === 'published')
  const madeBy = new Map(
    timeline.flatMap((showing) => {
      const step = published.findLast((one) => one.from === showing.from && isOf(one, showing))
      return step ? [[showing.from, step] as const] : []
    }),
  )
  const urgent = (showing: Showing) => published.find((step) => step.urgent && isOf(step, showing))
  return {
    isUrgent: (showing: Showing) => urgent(showing) !== undefined,
    /** When what was published without approval was approved; null for what never was, and for what needed none. */
    approvedAt(showing: Showing): Instant | null {
      const hash = urgent(showing)?.hash
      return steps.find((step) => step.act === 'approved' && step.hash === hash)?.at ?? null
    },
    /** The edition that is shown, or was until the tombstone. */
    editionOf(showing: Showing): number {
      const last = timeline.findLast(({ from, sv }) => from <= showing.from && sv !== null)
      return (last && editions.get(last.sv!)) ?? 1
    },
    /** What has been published by then, the newest first. */
    changesUntil(moment: Instant): Change[] {
      return [...madeBy]
        .filter(([from]) => from <= moment)
        .map(([at, { note, change, urgent: isUrgent }]) => ({ at, note, change, isUrgent }))
        .toReversed()
    },
  }
}

type InTwo = { content: DocumentContent | null; olderEnglishSince: CalendarDate | null }

/** The Swedish of one revision with the English of another: what both share is that of the Swedish. */
function contentOf(
  { sv, en, from }: Showing,
  revisions: ReadonlyMap<number, Written>,
  digest: (text: string) => string,
): InTwo {
  if (sv === null) return { content: null, olderEnglishSince: null }
  const swedish = revisions.get(sv)!
  const english = en === null ? null : revisions.get(en)!
  if (english === null) return { content: worded(swedish, ({ sv: text }) => ({ sv: text })), olderEnglishSince: null }
  if (english === swedish)
    return { content: swedish.content, olderEnglishSince: staleIn(swedish.english)[0]?.since ?? null }
  const translated = piecesOf(english.content.value)
  const day = civilTimeOf(from).day
  const since: CalendarDate[] = []
  const content = worded(swedish, ({ sv: text }, path) => {
    const piece = translated.get(path)
    if (piece?.en === undefined) return { sv: text }
    const madeFrom = english.english[path]?.of ?? digest(piece.sv)
    if (madeFrom !== digest(text)) since.push(swedish.english[path]?.since ?? day)
    return { sv: text, en: piece.en }
  })
  return { content, olderEnglishSince: since.toSorted()[0] ?? null }
}

function worded({ content }: Written, make: (text: LocalText, path: string) => LocalText): DocumentContent {
  return { ...content, value: withPieces(content.value, (path, text) => make(text, path)) } as DocumentContent
}
