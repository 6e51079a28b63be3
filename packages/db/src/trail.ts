import {
  writeRanges,
  type Act,
  type CalendarDate,
  type Instant,
  type SubjectKind,
  type TrailDetail,
  type TrailEntry,
  type TrailHead,
} from '@samordning/domain'
import { sql, type Selectable } from 'kysely'
import { randomBytes } from 'node:crypto'
import { fromJsonOrNull, toJson } from './columns.ts'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'
import { ORIGIN, canonical, commitmentOf, hashOf } from './trail-hash.ts'

/** An entry as it is read. `detail` is null when it has been erased, and the actor is then unknown. */
export type TrailRecord = Omit<TrailEntry, 'detail'> & TrailHead & { detail: TrailDetail | null }

/** Which entries. `account`: what it did, and what was done to it. `until`: before that moment. */
export type TrailFilter = {
  act?: Act
  kind?: SubjectKind
  subject?: string
  account?: string
  from?: Instant
  until?: Instant
}

/**
 * Writes down what was done, at the end of the chain. Tells its number.
 *
 * @throws {Error} outside a transaction: what was done and its entry would come apart
 */
export async function append(tx: Database, { at, act, kind, subject, actor, detail }: TrailEntry): Promise<number> {
  if (!tx.isTransaction) throw new Error('The trail is written in the transaction of what is done')
  const last = await head(tx)
  const salt = randomBytes(32).toString('hex')
  const document = canonical(detail)
  const commitment = commitmentOf(salt, actor, document)
  const entry = { seq: last.seq + 1, at, act, kind, subject, commitment, previous: last.hash }
  await tx
    .insertInto('trail')
    .values({ ...entry, hash: hashOf(entry) })
    .execute()
  await tx.insertInto('trail_detail').values({ seq: entry.seq, salt, account: actor, document }).execute()
  return entry.seq
}

/** The last entry. Before the first one there is entry 0. */
export async function head(db: Database): Promise<TrailHead> {
  const last = await db.selectFrom('trail').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return last ?? { seq: 0, hash: ORIGIN }
}

/** The entries asked for, the latest first, from the one before `before`. */
export async function list(
  db: Database,
  filter: TrailFilter,
  { limit, before }: { limit: number; before?: number | undefined },
): Promise<TrailRecord[]> {
  const { act, kind, subject, account, from, until } = filter
  const rows = await db
    .selectFrom('trail')
    .leftJoin('trail_detail', 'trail_detail.seq', 'trail.seq')
    .select(['trail.seq', 'at', 'act', 'kind', 'subject', 'hash', 'trail_detail.account as actor', 'document'])
    .$if(act !== undefined, (query) => query.where('act', '=', act!))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .$if(subject !== undefined, (query) => query.where('subject', '=', subject!))
    .$if(account !== undefined, (query) => query.where('trail.seq', 'in', about(db, account!)))
    .$if(from !== undefined, (query) => query.where('at', '>=', from!))
    .$if(until !== undefined, (query) => query.where('at', '<', until!))
    .$if(before !== undefined, (query) => query.where('trail.seq', '<', before!))
    .orderBy('trail.seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toRecord)
}

/** What an account did, and what was done to it. */
function about(db: Database, account: string) {
  const did = db.selectFrom('trail_detail').select('seq').where('account', '=', account)
  return did.union(db.selectFrom('trail').select('seq').where('kind', '=', 'account').where('subject', '=', account))
}

/** Days by their names, from a moment until another. */
export type Span = { day: CalendarDate; from: Instant; until: Instant }

/** How far the chain reached at the end of each of these days on which something was written, the earliest first. */
export async function heads(db: Database, days: readonly Span[]): Promise<(TrailHead & { day: CalendarDate })[]> {
  const span = sql<Span>`(
    select value ->> 'day' as day, value ->> 'from' as "from", value ->> 'until' as "until" from json_each(${toJson(days)})
  )`.as<'span'>('span')
  return db
    .selectFrom(span)
    .innerJoin('trail', (join) =>
      join.on(({ eb, selectFrom }) =>
        eb(
          'trail.seq',
          '=',
          selectFrom('trail as written')
            .select(({ fn }) => fn.max('written.seq').as('last'))
            .whereRef('written.at', '>=', 'span.from')
            .whereRef('written.at', '<', 'span.until'),
        ),
      ),
    )
    .select(['span.day', 'trail.seq', 'trail.hash'])
    .orderBy('trail.seq')
    .execute()
}

/**
 * Erases the details that name an account: what it did, what was done to it, and whatever else carries its id or its mail address.
 * The chain stays as it is; the entry that this adds says which details are gone. Tells how many.
 */
export async function erase(
  tx: Database,
  { account, at, actor }: { account: string; at: Instant; actor: string | null },
): Promise<number> {
  const known = await tx.selectFrom('account').select(['mail', 'name']).where('id', '=', account).executeTakeFirst()
  const words = known ? [account, known.mail] : [account]
  // Whoever was invited had no id yet.
  const invited = tx.selectFrom('trail').select('seq').where('act', '=', 'account.invited')
  const erased = await tx
    .deleteFrom('trail_detail')
    .where(({ eb, fn, val, and, or }) =>
      or([
        eb('seq', 'in', about(tx, account)),
        and([eb('seq', 'in', invited), eb(sql`document ->> 'name'`, '=', known?.name ?? null)]),
        ...words.map((word) => eb(fn<number>('instr', [fn('lower', ['document']), fn('lower', [val(word)])]), '>', 0)),
      ]),
    )
    .returning('seq')
    .execute()
  const seqs = erased.map(({ seq }) => seq).toSorted((one, other) => one - other)
  if (seqs.length > 0)
    await append(tx, { at, act: 'trail.erased', kind: 'trail', subject: writeRanges(seqs), actor, detail: {} })
  return seqs.length
}

type Row = Pick<Selectable<Schema['trail']>, 'seq' | 'at' | 'act' | 'kind' | 'subject' | 'hash'> & {
  actor: string | null
  document: string | null
}

function toRecord({ seq, at, act, kind, subject, hash, actor, document }: Row): TrailRecord {
  return {
    seq,
    at: at as Instant,
    act: act as Act,
    kind: kind as SubjectKind | null,
    subject,
    actor,
    hash,
    detail: fromJsonOrNull(document),
  }
}
