import { firstDay, type FuzzyDate, type Period } from '@samordning/domain'

/** A domain value as it stands in a JSON column. */
export const toJson = (value: unknown): string => JSON.stringify(value)

/** Reads a JSON column. Only this package writes them, from values that the domain has parsed. */
export const fromJson = <T>(text: string): T => JSON.parse(text) as T

/** Reads a JSON column that may be empty. */
export const fromJsonOrNull = <T>(text: string | null): T | null => (text === null ? null : fromJson<T>(text))

/** The columns of a period. */
export function periodColumns(period: Period) {
  return { valid_from: period.from, valid_until: period.until }
}

/** A period from its columns. */
export function toPeriod(row: { valid_from: string | null; valid_until: string | null }): Period {
  return { from: row.valid_from as FuzzyDate | null, until: row.valid_until as FuzzyDate | null }
}

/** The day that sorts a thing in lists: see `firstDay`; '' sorts the undated last when newest come first. */
export function sortDay(date: string | null): string {
  return date === null ? '' : firstDay(date as FuzzyDate)
}
