import { stringify } from 'csv-stringify/sync'
import type { NamedRecord } from './trail.ts'

/** Entries as a table (CSV, RFC 4180) that spreadsheet programs open as it is: with a byte order mark, and without formulas that somebody wrote. */
export function trailTable(records: readonly NamedRecord[], { hasHeadings }: { hasHeadings: boolean }): string {
  const rows = records.map(({ seq, at, act, kind, subject, subjectName, actor, detail, hash }) => ({
    seq,
    at,
    act,
    actor: actor?.name ?? '',
    actor_id: actor?.id ?? '',
    kind: kind ?? '',
    subject: subject ?? '',
    name: detail?.name ?? subjectName ?? '',
    before: inShort(detail?.before),
    after: inShort(detail?.after),
    note: detail?.note ?? '',
    is_erased: detail === null ? 'yes' : 'no',
    hash,
  }))
  return stringify(rows, {
    header: hasHeadings,
    columns: COLUMNS,
    bom: hasHeadings,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}

const COLUMNS = [
  'seq',
  'at',
  'act',
  'actor',
  'actor_id',
  'kind',
  'subject',
  'name',
  'before',
  'after',
  'note',
  'is_erased',
  'hash',
]

function inShort(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value)
}
