import { publications, type Database } from '@samordning/db'
import { instant, type DocumentAddress, type DocumentContent, type Edition, type Tombstone } from '@samordning/domain'

/** What a document shows from a moment on, until the next one, and what readers are told beside it. */
export type Showing = {
  from: string
  until?: string
  content: DocumentContent | null
  edition?: Partial<Edition>
}

/** Makes a document show this and nothing else. */
export async function show(db: Database, address: DocumentAddress, ...showings: Showing[]) {
  const whole = showings.map((showing, index) => toldOf(showing, index + 1, showings[index + 1]?.from))
  await db.transaction().execute((tx) => publications.rewrite(tx, address, whole))
}

function toldOf({ content, from, until, edition }: Showing, number: number, next?: string): publications.Showing {
  const end = until ?? next
  const time = { from: moment(from), until: end === undefined ? null : moment(end) }
  const nothing = { isUrgent: false, olderEnglishSince: null, changes: [], tombstone: null }
  return { content, time, edition: { number, updated: time.from, ...nothing, ...edition } }
}

/** A publication as the change log has it. */
export function change(at: string, note: string | null, more: Partial<Edition['changes'][number]> = {}) {
  const told = note === null ? null : { sv: note }
  return { at: moment(at), note: told, change: 'major' as const, isUrgent: false, ...more }
}

/** What stands where a text was. */
export function tombstone(reason: string, redirect: string | null = null): Tombstone {
  return { reason: { sv: reason }, redirect }
}

/** A moment, written as far as it matters: "2026-05-03", "2026-12-01T11:00:00Z". */
export function moment(text: string) {
  return instant(new Date(text))
}
