import { compareSwedish } from '@samordning/domain'

/** A column: what it says about a row, as text to sort, filter and export by. */
export type Column<Row> = {
  key: string
  label: string
  text: (row: Row) => string
  /** What to sort by where the text is not in order: a date, or a number written with as many digits. */
  order?: (row: Row) => string
  /** Left out on a narrow screen. */
  isMinor?: boolean
  /** The rows can't be put in order of it. */
  isUnordered?: boolean
}

export type Order = { key: string; isDescending: boolean }

/** A table that the server filters and sorts: how it is wanted now, and how many rows there are in all. */
export type Asked = {
  filter: string
  order: Order | null
  count: number
  ask: (wanted: { filter: string; order: Order | null }) => void
  /** Saves all of it as a file; null for whoever may not. */
  save: (() => Promise<void>) | null
}

/** A row with all that it says, as a filter looks for it. */
export type Searchable<Row> = { row: Row; text: string }

/** What a filter looks in. Made once for all that is typed: words for dates and roles of thousands of rows take longer than a key press may. */
export function searchable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): readonly Searchable<Row>[] {
  return rows.map((row) => ({ row, text: lower(columns.map((column) => column.text(row)).join(' ')) }))
}

/** The rows whose text, in any column, has every word of the filter. */
export function filtered<Row>(rows: readonly Searchable<Row>[], filter: string): readonly Row[] {
  const words = lower(filter).split(/\s+/).filter(Boolean)
  return rows.filter(({ text }) => words.every((word) => text.includes(word))).map(({ row }) => row)
}

function lower(text: string): string {
  return text.toLocaleLowerCase('sv')
}

/** The rows in order of a column, in Swedish alphabetical order; as they came where none is chosen. */
export function ordered<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | null,
): readonly Row[] {
  const column = columns.find(({ key }) => key === order?.key)
  if (!order || !column) return rows
  const textOf = column.order ?? column.text
  const sign = order.isDescending ? -1 : 1
  return rows
    .map((row) => ({ row, text: textOf(row) }))
    .sort((one, other) => sign * compareSwedish(one.text, other.text))
    .map(({ row }) => row)
}

/** Which rows are on screen, with some more on either side: from `first`, up to and not including `end`. */
export function onScreen(
  count: number,
  { top, height, rowHeight }: { top: number; height: number; rowHeight: number },
): { first: number; end: number } {
  const MORE = 12
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight), count) - MORE)
  return { first, end: Math.min(count, Math.ceil((top + height) / rowHeight) + MORE) }
}
