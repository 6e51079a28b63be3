import type {
  AgencyKind,
  AgencyName,
  AgencyTerms,
  DatedFact,
  FuzzyDate,
  Succession,
  SuccessionKind,
} from '@samordning/domain'
import { fromJson, toJson, toPeriod } from './columns.ts'
import type { FactKind } from './facts.ts'
import { FACT_COLUMNS, factColumns, provenanceColumns, toProvenance } from './known.ts'

const record: FactKind<'agency_record', DatedFact> = {
  table: 'agency_record',
  of: 'agency',
  columns: FACT_COLUMNS,
  read: (row) => ({ ...toPeriod(row), provenance: toProvenance(row) }),
  write: factColumns,
}

const names: FactKind<'agency_name', AgencyName> = {
  table: 'agency_name',
  of: 'agency',
  columns: ['name', 'aliases', ...FACT_COLUMNS],
  read: (row) => ({
    ...toPeriod(row),
    name: fromJson(row.name),
    aliases: fromJson(row.aliases),
    provenance: toProvenance(row),
  }),
  write: (name) => ({ name: toJson(name.name), aliases: toJson(name.aliases), ...factColumns(name) }),
}

const terms: FactKind<'agency_terms', AgencyTerms> = {
  table: 'agency_terms',
  of: 'agency',
  columns: ['kind', 'org_number', 'counties', 'part_of', 'about', 'website', ...FACT_COLUMNS],
  read: (row) => ({
    ...toPeriod(row),
    kind: row.kind as AgencyKind,
    orgNumber: row.org_number,
    counties: fromJson(row.counties),
    partOf: row.part_of,
    about: fromJson(row.about),
    website: row.website,
    provenance: toProvenance(row),
  }),
  write: (terms) => ({
    kind: terms.kind,
    org_number: terms.orgNumber,
    counties: toJson(terms.counties.toSorted()),
    part_of: terms.partOf,
    about: toJson(terms.about),
    website: terms.website,
    ...factColumns(terms),
  }),
}

const successions: FactKind<'succession', Succession> = {
  table: 'succession',
  of: 'from_agency',
  columns: ['kind', 'from_agency', 'to_agency', 'happened_on', 'detail', 'provenance'],
  read: (row) => ({
    kind: row.kind as SuccessionKind,
    from: row.from_agency,
    to: row.to_agency,
    on: row.happened_on as FuzzyDate | null,
    ...(row.detail !== null && { detail: fromJson<NonNullable<Succession['detail']>>(row.detail) }),
    provenance: toProvenance(row),
  }),
  write: (succession) => ({
    kind: succession.kind,
    to_agency: succession.to,
    happened_on: succession.on,
    detail: succession.detail ? toJson(succession.detail) : null,
    ...provenanceColumns(succession.provenance),
  }),
}

/** What is said of an agency: its existence, its names, its terms, and what it turned into. */
export const AGENCY_FACTS = { record, names, terms, successions }
