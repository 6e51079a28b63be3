import type { Locale, LocalText } from '@samordning/domain'
import { stringify } from 'csv-stringify/sync'

/** A column of a table: its heading, and what a row has in it. */
export type Column<T> = { heading: LocalText; of: (row: T) => string | number | null }

/**
 * A table as a file for a spreadsheet (RFC 4180, UTF-8 with its mark, so that å ä ö survive). A cell that a spreadsheet
 * would run as a formula begins with an apostrophe (OWASP, CSV injection).
 */
export function toCsv<T>(rows: readonly T[], columns: readonly Column<T>[], locale: Locale): string {
  const heading = columns.map((column) => column.heading[locale] ?? column.heading.sv)
  const cells = rows.map((row) => columns.map((column) => column.of(row) ?? ''))
  return stringify([heading, ...cells], { bom: true, record_delimiter: 'windows', escape_formulas: true })
}
