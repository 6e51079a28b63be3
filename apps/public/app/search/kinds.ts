import type { Api } from '@samordning/api'
import { addressOfDocument, type DocumentKind } from '@samordning/domain'
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
  page: m.search_kind_page,
  outcome: m.search_kind_outcome,
}

const places: Record<Exclude<Kind, DocumentKind>, string> = {
  'support-line': '/hjalp#',
  county: '/lan/',
  group: '/samordningsgrupper/',
  agency: '/myndigheter/',
  instrument: '/lagstiftning/',
  plan: '/uppdrag#',
  assignment: '/uppdrag/',
  statistic: '/siffror#',
}

/** Where something found is read. */
export function addressOf(kind: Kind, slug: string): string {
  return isDocument(kind) ? addressOfDocument({ kind, slug }) : `${places[kind]}${slug}`
}

function isDocument(kind: Kind): kind is Exclude<DocumentKind, 'group-text'> {
  return !(kind in places)
}
