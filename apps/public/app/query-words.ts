import { m } from '@samordning/messages'

/** A word of an address's query: what it is called to a visitor, an example that works, and the API's name for it. */
type QueryWord = {
  input: string
  label: () => string
  example: string
  /** What else has to hold of it. */
  rule?: () => string
}

/**
 * The words that may stand after `?`, the same on every page and in both languages.
 * A wrong value is explained by its word: see `page.ts`.
 */
export const queryWords: Record<string, QueryWord> = {
  q: { input: 'query', label: m.common_field_query, example: 'Umeå' },
  datum: { input: 'date', label: m.common_field_date, example: '2011-07-01', rule: m.errors_day_range },
  kant: { input: 'known', label: m.common_field_known, example: '2026-11-22', rule: m.errors_known_past },
  fran: { input: 'from', label: m.common_two_days_first, example: '2008-01-01', rule: m.errors_day_range },
  till: { input: 'until', label: m.common_two_days_second, example: '2009-12-31', rule: m.errors_until_first },
  brott: { input: 'offence', label: m.common_field_offence, example: 'purchase' },
  dom: { input: 'judged', label: m.common_field_judged, example: '2011-09-01', rule: m.errors_judged_first },
  ar: { input: 'year', label: m.common_field_year, example: '2009' },
  lan: { input: 'county', label: m.common_field_county, example: 'vasterbotten' },
  kommun: { input: 'municipality', label: m.common_field_municipality, example: 'Umeå' },
  typ: { input: 'kind', label: m.common_field_kind, example: '' },
  utgivare: { input: 'publisher', label: m.common_field_publisher, example: 'lansstyrelsen-i-stockholms-lan' },
  myndighet: { input: 'agency', label: m.common_field_agency, example: 'jamstalldhetsmyndigheten' },
  tagg: { input: 'hashtag', label: m.common_field_hashtag, example: '' },
  status: { input: 'status', label: m.common_field_status, example: '' },
  del: { input: 'part', label: m.common_field_part, example: '' },
  efter: { input: 'cursor', label: m.common_field_cursor, example: '' },
  antal: { input: 'limit', label: m.common_field_limit, example: '20' },
}

/** What some procedures call the same thing in words of their own. */
const otherInputs: Record<string, string> = { strand: 'typ', nature: 'typ', receiver: 'myndighet' }

/** The query word that fills a field of the API's input: `date` is `datum`. */
export function wordOf(input: string): string {
  return Object.entries(queryWords).find(([, word]) => word.input === input)?.[0] ?? otherInputs[input] ?? input
}
