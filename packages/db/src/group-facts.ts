import type {
  Convenership,
  CoordinationGroup,
  FuzzyDate,
  GroupEvent,
  GroupTerms,
  Membership,
  Representation,
} from '@samordning/domain'
import { fromJson, fromJsonOrNull, toJson, toPeriod } from './columns.ts'
import type { FactKind } from './facts.ts'
import { FACT_COLUMNS, factColumns, provenanceColumns, toProvenance } from './known.ts'

/** A group's existence, and what is said of it without days. */
export type GroupRecord = Pick<CoordinationGroup, 'level' | 'from' | 'until' | 'otherMembers' | 'provenance'>

const record: FactKind<'group_record', GroupRecord> = {
  table: 'group_record',
  of: 'group_slug',
  columns: ['level', 'other_members', ...FACT_COLUMNS],
  read: (row) => ({
    level: row.level as CoordinationGroup['level'],
    ...toPeriod(row),
    otherMembers: fromJsonOrNull(row.other_members),
    provenance: toProvenance(row),
  }),
  write: (group) => ({
    level: group.level,
    other_members: group.otherMembers && toJson(group.otherMembers),
    ...factColumns(group),
  }),
}

const terms: FactKind<'group_terms', GroupTerms> = {
  table: 'group_terms',
  of: 'group_slug',
  columns: ['name', 'aliases', 'focus', 'mandate', 'counties', ...FACT_COLUMNS],
  read: (row) => ({
    ...toPeriod(row),
    name: fromJson(row.name),
    aliases: fromJson(row.aliases),
    focus: fromJson(row.focus),
    mandate: fromJsonOrNull(row.mandate),
    counties: fromJson(row.counties),
    provenance: toProvenance(row),
  }),
  write: (terms) => ({
    name: toJson(terms.name),
    aliases: toJson(terms.aliases),
    focus: toJson(terms.focus),
    mandate: terms.mandate && toJson(terms.mandate),
    counties: toJson(terms.counties.toSorted()),
    ...factColumns(terms),
  }),
}

const members: FactKind<'membership', Membership> = {
  table: 'membership',
  of: 'group_slug',
  columns: ['agency', 'listed_as', ...FACT_COLUMNS],
  read: (row) => ({
    ...toPeriod(row),
    agency: row.agency,
    listedAs: row.listed_as,
    provenance: toProvenance(row),
  }),
  write: ({ agency, listedAs, ...fact }) => ({ agency, listed_as: listedAs, ...factColumns(fact) }),
}

const conveners: FactKind<'convenership', Convenership> = {
  table: 'convenership',
  of: 'group_slug',
  columns: ['agency', ...FACT_COLUMNS],
  read: (row) => ({ ...toPeriod(row), agency: row.agency, provenance: toProvenance(row) }),
  write: ({ agency, ...fact }) => ({ agency, ...factColumns(fact) }),
}

const representatives: FactKind<'representation', Representation> = {
  table: 'representation',
  of: 'group_slug',
  columns: ['agency', 'person', ...FACT_COLUMNS],
  read: (row) => ({ ...toPeriod(row), agency: row.agency, person: row.person, provenance: toProvenance(row) }),
  write: ({ agency, person, ...fact }) => ({ agency, person, ...factColumns(fact) }),
}

const history: FactKind<'group_event', GroupEvent> = {
  table: 'group_event',
  of: 'group_slug',
  columns: ['happened_on', 'text', 'provenance'],
  read: (row) => ({
    on: row.happened_on as FuzzyDate | null,
    text: fromJson(row.text),
    provenance: toProvenance(row),
  }),
  write: ({ on, text, provenance }) => ({ happened_on: on, text: toJson(text), ...provenanceColumns(provenance) }),
}

/** What is said of a group: its existence, its terms, who is in it, and what happened to it. */
export const GROUP_FACTS = { record, terms, members, conveners, representatives, history }
