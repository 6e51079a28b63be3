import { isEqual, type AnswerContent, type BlankReason, type Extent, type StructuredKind } from '@samordning/domain'

/** An answer as the fields of its form hold it: every field is there, whatever is answered. */
export type Fields = {
  is: 'answer' | 'withdrawn' | 'blank'
  relation: 'new' | 'still-true' | 'changed'
  sv: string
  en: string
  scope: string
  scopeEn: string
  has: Extent | ''
  /** Plans, those one cooperates with, or needs: what the question's structured part lists. */
  rows: string[]
  since: string
  reason: BlankReason
}

const EMPTY: Fields = {
  ...{ is: 'answer', relation: 'new', sv: '', en: '', scope: '', scopeEn: '', has: '', rows: [], since: '' },
  reason: 'declined',
}

/** Fills the fields from an answer; empty ones where there is none. */
export function fieldsOf(content: AnswerContent | null): Fields {
  if (content === null) return { ...EMPTY, rows: [] }
  if (content.is === 'withdrawn') return { ...EMPTY, rows: [], is: 'withdrawn' }
  if (content.is === 'blank') return { ...EMPTY, rows: [], is: 'blank', reason: content.reason }
  const { text, scope, relation, part } = content
  return {
    ...{ ...EMPTY, relation, sv: text.sv, en: text.en ?? '', scope: scope?.sv ?? '', scopeEn: scope?.en ?? '' },
    has: part !== null && 'has' in part ? (part.has ?? '') : '',
    rows: part === null ? [] : rowsOf(part),
    since: part?.kind === 'cooperation' ? (part.since ?? '') : '',
  }
}

type Answer = Extract<AnswerContent, { is: 'answer' }>
type Part = NonNullable<Answer['part']>

function rowsOf(part: Part): string[] {
  switch (part.kind) {
    case 'mandate':
      return []
    case 'plan':
      return [...part.which]
    case 'cooperation':
      return [...part.with]
    case 'needs':
      return [...part.needs]
  }
}

/** What the fields say; null while an answer has no words. `before`: its structured part is kept as it was where the fields still say the same. */
export function contentOf(
  fields: Fields,
  kind: StructuredKind | null,
  before: AnswerContent | null,
): AnswerContent | null {
  const { is, relation, reason } = fields
  if (is === 'withdrawn') return { is }
  if (is === 'blank') return { is, reason }
  const sv = fields.sv.trim()
  if (sv === '') return null
  const [en, scope, scopeEn] = [fields.en.trim(), fields.scope.trim(), fields.scopeEn.trim()]
  return {
    ...{ is, relation, text: en === '' ? { sv } : { sv, en }, part: partOf(fields, kind, before) },
    scope: scope === '' ? null : scopeEn === '' ? { sv: scope } : { sv: scope, en: scopeEn },
  }
}

function partOf(fields: Fields, kind: StructuredKind | null, before: AnswerContent | null): Part | null {
  const said = ({ has, rows, since }: Fields) => ({ has, rows: filled(rows), since: since.trim() })
  if (before?.is === 'answer' && isEqual(said(fields), said(fieldsOf(before)))) return before.part
  const { has: chosen, rows, since } = said(fields)
  const has = chosen === '' ? null : chosen
  switch (kind) {
    case null:
      return null
    case 'mandate':
      return { kind, has }
    case 'plan':
      return { kind, has, which: rows }
    case 'cooperation':
      return { kind, has, with: rows, since: (since || null) as Extract<Part, { kind: 'cooperation' }>['since'] }
    case 'needs':
      return { kind, needs: rows }
  }
}

function filled(rows: readonly string[]): string[] {
  return rows.map((row) => row.trim()).filter((row) => row !== '')
}
