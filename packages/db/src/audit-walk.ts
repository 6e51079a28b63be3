import { readRanges, type TrailHead } from '@samordning/domain'
import type { Database } from './database.ts'
import { ORIGIN, commitmentOf, hashOf } from './trail-hash.ts'

/** What is wrong with an entry. */
export type TrailFault =
  /** Something in it, or its hash, is not what was written. */
  | 'entry-changed'
  /** One or more entries before it are gone, or one too many is there. */
  | 'entry-missing'
  /** It does not go on from the entry before it: one of them has been put in the other's place. */
  | 'entry-exchanged'
  /** Its detail is not what was written. */
  | 'detail-changed'
  /** Its detail is gone, and no entry says that it was erased. */
  | 'detail-gone'
  /** A detail that belongs to no entry. */
  | 'detail-alone'
  /** The chain once reached further than it does. */
  | 'cut-off'
  /** The chain once had another entry there: it has been written anew from there or before. */
  | 'rewritten'

/** How far a walk has come. Everything up to `seq` is as it was written, unless there is a `broken`. */
export type Walk = TrailHead & {
  /** Details that were erased, and told of in the chain. */
  erased: number
  /** The first entry where something is wrong. */
  broken: { seq: number; fault: TrailFault } | null
  /** Whether there was nothing more to look at. */
  isAtEnd: boolean
}

/** Before the first entry. */
export const START: Walk = { seq: 0, hash: ORIGIN, erased: 0, broken: null, isAtEnd: false }

type Entry = Awaited<ReturnType<typeof entriesAfter>>[number]
type Ranges = [first: number, last: number][]

/** Looks at the next entries, at most so many: each hash, each link to the entry before, each detail that is there. */
export async function walk(db: Database, from: Walk, limit: number): Promise<Walk> {
  if (from.broken) return from
  const entries = await entriesAfter(db, from, limit)
  const erasures = await toldErasures(db)
  let reached: Walk = { ...from, isAtEnd: entries.length < limit }
  for (const entry of entries) {
    const fault = faultOf(entry, reached, erasures)
    if (fault) return { ...reached, broken: { seq: seqOf(entry, reached, fault), fault }, isAtEnd: true }
    const isErased = entry.salt === null
    reached = { ...reached, seq: entry.seq, hash: entry.hash, erased: reached.erased + (isErased ? 1 : 0) }
  }
  return reached
}

/** Where something is missing, that is what is told of, not what comes after. */
function seqOf(entry: Entry, before: TrailHead, fault: TrailFault): number {
  return fault === 'entry-missing' && entry.seq > before.seq ? before.seq + 1 : entry.seq
}

function faultOf(entry: Entry, before: TrailHead, erasures: Map<number, Ranges>): TrailFault | null {
  if (entry.seq !== before.seq + 1) return 'entry-missing'
  if (hashOf(entry) !== entry.hash) return 'entry-changed'
  if (entry.previous !== before.hash) return 'entry-exchanged'
  const { salt, account, document, commitment } = entry
  if (salt === null || document === null) return isTold(entry.seq, erasures) ? null : 'detail-gone'
  return commitmentOf(salt, account, document) === commitment ? null : 'detail-changed'
}

/** Entries with their details, where they have any. */
function entriesAfter(db: Database, { seq }: TrailHead, limit: number) {
  return (
    db
      .selectFrom('trail')
      .leftJoin('trail_detail', 'trail_detail.seq', 'trail.seq')
      .select(['trail.seq', 'at', 'act', 'kind', 'subject', 'commitment', 'previous', 'hash'])
      .select(['salt', 'account', 'document'])
      // From the very start: nothing may stand before the first entry.
      .$if(seq > 0, (query) => query.where('trail.seq', '>', seq))
      .orderBy('trail.seq')
      .limit(limit)
      .execute()
  )
}

/** What each entry about erased details says that is gone. */
async function toldErasures(db: Database): Promise<Map<number, Ranges>> {
  const told = await db.selectFrom('trail').select(['seq', 'subject']).where('act', '=', 'trail.erased').execute()
  return new Map(told.map(({ seq, subject }) => [seq, readRanges(subject ?? '')]))
}

/** Whether a later entry says that the detail of this one was erased. */
function isTold(seq: number, erasures: Map<number, Ranges>): boolean {
  return [...erasures].some(([by, ranges]) => by > seq && ranges.some(([first, last]) => first <= seq && seq <= last))
}
