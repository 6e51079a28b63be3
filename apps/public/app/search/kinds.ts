import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'

export type Kind = Awaited<ReturnType<Api['search']['find']>>['groups'][number]['kind']

/** Heading over the hits of a kind. */
export const kindHeadings: Record<Kind, () => string> = {
  'support-line': m.search_kind_support_line,
  county: m.search_kind_county,
  group: m.search_kind_group,
  agency: m.search_kind_agency,
  instrument: m.search_kind_instrument,
  plan: m.search_kind_plan,
  assignment: m.search_kind_assignment,
  report: m.search_kind_report,
  news: m.search_kind_news,
  happening: m.search_kind_happening,
  statistic: m.search_kind_statistic,
}

const places: Record<Kind, string> = {
  'support-line': '/hjalp#',
  county: '/lan/',
  group: '/samordningsgrupper/',
  agency: '/myndigheter/',
  instrument: '/lagstiftning/',
  plan: '/uppdrag#',
  assignment: '/uppdrag/',
  report: '/rapporter/',
  news: '/nyheter/',
  happening: '/handelser/',
  statistic: '/siffror#',
}

/** Where something found is read. */
export function addressOf(kind: Kind, slug: string): string {
  return `${places[kind]}${slug}`
}
