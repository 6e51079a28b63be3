import { revisions } from '@samordning/db'
import {
  piecesOf,
  staleIn,
  type CalendarDate,
  type Instant,
  type Locale,
  type LocalText,
  type Showing,
} from '@samordning/domain'
import type { Asking } from '../directory/record-change.ts'
import { listStanding, type Standing } from './listing.ts'
import type { Address } from './opening.ts'

/** Something that will happen by itself. */
export type Coming = Address & { from: Instant; title: LocalText; does: 'publish' | 'withdraw'; languages: Locale[] }

/** What will happen, the next first. */
export async function listComing({ db, now }: Asking): Promise<Coming[]> {
  const coming = (await listStanding(db, now)).flatMap(comingOf)
  return coming.toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)))
}

function comingOf({ kind, slug, title, state }: Standing): Coming[] {
  return state.ahead.map((showing): Coming => {
    const before = state.timeline[state.timeline.indexOf(showing) - 1]
    const isGone = (language: Locale) => showing[language] === null && (before?.[language] ?? null) !== null
    const languages = (['sv', 'en'] as const).filter((language) => isOther(before, showing, language))
    return { kind, slug, title, from: showing.from, does: languages.every(isGone) ? 'withdraw' : 'publish', languages }
  })
}

function isOther(before: Showing | undefined, showing: Showing, language: Locale): boolean {
  return (before?.[language] ?? null) !== showing[language]
}

/** English that is older than its Swedish. */
export type OlderEnglish = Address & {
  title: LocalText
  pieces: { path: string; sv: string; en: string; since: CalendarDate }[]
}

/** All English that is older than its Swedish: the text first whose Swedish moved away first. */
export async function listOlderEnglish({ db, now }: Asking): Promise<OlderEnglish[]> {
  const older = (await listStanding(db, now)).filter(({ english }) => staleIn(english).length > 0)
  const newest = await revisions.listNewestWhole(
    db,
    older.map(({ id }) => id),
  )
  const listed = older.map(({ id, kind, slug, title, english }): OlderEnglish => {
    const pieces = piecesOf(newest.get(id)!.content.value)
    const told = staleIn(english).flatMap(({ path, since }) => {
      const { sv, en } = pieces.get(path) ?? {}
      return sv === undefined || en === undefined ? [] : [{ path, sv, en, since }]
    })
    return { kind, slug, title, pieces: told }
  })
  const oldest = ({ pieces }: OlderEnglish) => pieces[0]?.since ?? ''
  return listed.toSorted((one, other) => (oldest(one) < oldest(other) ? -1 : Number(oldest(one) > oldest(other))))
}
