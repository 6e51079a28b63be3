import { agencies, groups, supportLines, type Known } from '@samordning/db'
import type { Slug } from '@samordning/domain'
import { found } from '../../trpc.ts'
import { lineOf } from './line.ts'

/** What stands of a body, line by line. Four queries. 404 when there is none. */
export async function agencyLines(at: Known, slug: Slug) {
  const { record, names, terms, successions } = await agencies.listEntries(at, slug)
  found(record[0], 'agency')
  return {
    record: lineOf('agency_record', slug, record),
    names: lineOf('agency_name', slug, names),
    terms: lineOf('agency_terms', slug, terms),
    successions: lineOf('succession', slug, successions),
  }
}

/** What stands of a group. Six queries. 404 when there is none. */
export async function groupLines(at: Known, slug: Slug) {
  const { record, terms, members, conveners, representatives, history } = await groups.listEntries(at, slug)
  found(record[0], 'group')
  return {
    record: lineOf('group_record', slug, record),
    terms: lineOf('group_terms', slug, terms),
    members: lineOf('membership', slug, members),
    conveners: lineOf('convenership', slug, conveners),
    representatives: lineOf('representation', slug, representatives),
    history: lineOf('group_event', slug, history),
  }
}

/** What stands of a support line. Three queries. 404 when there is none. */
export async function supportLineLines(at: Known, slug: Slug) {
  const { record, terms, owners } = await supportLines.listEntries(at, slug)
  found(record[0], 'support line')
  return {
    record: lineOf('support_line_record', slug, record),
    terms: lineOf('support_line_terms', slug, terms),
    owners: lineOf('support_line_owner', slug, owners),
  }
}
