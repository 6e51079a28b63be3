import type { Citation } from '@samordning/domain'
import type { Kind, Row } from './collection.ts'
import type { Placed, Problem } from './check.ts'

/** What a row points at: a kind of thing and its key. */
type Reference = { to: Kind | 'facts'; key: string | null | undefined }

/** References to things that do not exist. */
export function danglingReferences(placed: readonly Placed[]): Problem[] {
  const known = new Map<string, Set<string>>([['facts', new Set(placed.flatMap(({ value }) => [...factsIn(value)]))]])
  for (const { kind, value } of placed)
    known.set(kind, (known.get(kind) ?? new Set()).union(identitiesOf(value as object)))
  return placed.flatMap(({ kind, file, row, value }) =>
    [...(REFERENCES[kind] as (row: unknown) => Reference[])(value), ...citationsIn(value)]
      .filter(({ to, key }) => key != null && !known.get(to)?.has(key))
      .map(({ to, key }) => ({ file, row, message: `points at ${NAMES[to] ?? to} "${key}", which does not exist` })),
  )
}

/** What a row may be pointed at by: a county by its code and by its slug, a question whatever its version. */
function identitiesOf(value: object): Set<string> {
  const row = value as Record<string, unknown>
  return new Set(['slug', 'key', 'code', 'question'].flatMap((key) => (typeof row[key] === 'string' ? [row[key]] : [])))
}

const NAMES: Partial<Record<Kind | 'facts', string>> = {
  agencies: 'agency',
  groups: 'group',
  counties: 'county',
  sources: 'source',
  reports: 'report',
  assignments: 'assignment',
  plans: 'plan',
  happenings: 'happening',
  news: 'news item',
  supportLines: 'support line',
  terms: 'term',
  rounds: 'round',
  questions: 'question',
  facts: 'fact',
}

const to = (kind: Kind | 'facts', ...keys: (string | null | undefined)[]): Reference[] =>
  keys.map((key) => ({ to: kind, key }))

/** What the rows of each kind point at. */
const REFERENCES: { [K in Kind]: (row: Row<K>) => Reference[] } = {
  sources: () => [],
  counties: (county) => to('agencies', county.board),
  countyChanges: (change) => to('counties', ...change.counties),
  municipalities: (municipality) => to('counties', municipality.county),
  agencies: ({ terms }) =>
    terms.flatMap((term) => [...to('agencies', term.partOf), ...to('counties', ...term.counties)]),
  successions: (succession) => to('agencies', succession.from, succession.to),
  groups: (group) => [
    ...to('agencies', ...[...group.members, ...group.conveners, ...group.representatives].map(({ agency }) => agency)),
    ...to('counties', ...group.terms.flatMap(({ counties }) => counties)),
  ],
  appointments: (appointment) => [...to('agencies', appointment.agency), ...to('counties', ...appointment.counties)],
  contactPoints: (contact) => [...to('agencies', contact.agency), ...to('facts', contact.holder)],
  supportLines: (line) => [
    ...to('agencies', ...line.owners.map((owner) => owner.agency), line.lastAssured?.by),
    ...to('supportLines', ...line.terms.flatMap(({ fallbacks }) => fallbacks)),
  ],
  instruments: () => [],
  scales: () => [],
  plans: (plan) => to('agencies', ...plan.measures.flatMap((measure) => measure.responsible)),
  assignments: (assignment) => [
    ...to('agencies', ...assignment.receivers, assignment.ministry),
    ...to('plans', assignment.plan),
    ...to('reports', assignment.outcome.kind === 'reported' ? assignment.outcome.report : null),
  ],
  reports: (report) => [
    ...to('agencies', ...report.publishers),
    ...to('counties', ...report.counties),
    ...to('assignments', report.assignment),
  ],
  statistics: (statistic) => to('reports', statistic.report),
  happenings: (happening) => [
    ...to('agencies', ...happening.organisers),
    ...to('counties', ...happening.counties),
    ...to('reports', ...happening.reports),
    ...to(
      'happenings',
      'series' in happening ? happening.series : null,
      'campaign' in happening ? happening.campaign : null,
    ),
  ],
  news: (item) => [
    ...to('counties', ...item.counties),
    ...to('reports', ...item.related.reports),
    ...to('happenings', ...item.related.happenings),
    ...to('assignments', ...item.related.assignments),
    ...to('news', ...item.related.news),
  ],
  pages: () => [],
  groupTexts: ({ slug }) => to('groups', slug),
  terms: (term) => to('terms', ...term.distinctFrom),
  conflicts: (conflict) => to('facts', ...conflict.concerns),
  openQuestions: (question) => to('facts', ...question.concerns),
  questions: () => [],
  rounds: ({ groups, questions, respondents }) => [
    ...to('groups', ...groups),
    ...to('questions', ...questions.map(({ question }) => question)),
    ...to('agencies', ...respondents.flatMap(({ agency, answering }) => [agency, answering])),
  ],
  recordedAnswers: ({ round, group, agency, question }) => [
    ...to('rounds', round),
    ...to('groups', group),
    ...to('agencies', agency),
    ...to('questions', question),
  ],
  arrangements: ({ slug, round, publishers }) => [
    ...to('reports', slug),
    ...to('rounds', round),
    ...to('agencies', ...publishers),
  ],
}

function citationsIn(value: unknown): Reference[] {
  return [...objectsIn(value)].flatMap((object) =>
    Array.isArray(object['sources'])
      ? (object['sources'] as Citation[]).map(({ source }) => ({ to: 'sources' as const, key: source }))
      : [],
  )
}

function factsIn(value: unknown): string[] {
  return [...objectsIn(value)].flatMap((object) => (typeof object['fact'] === 'string' ? [object['fact']] : []))
}

function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Record<string, unknown>
  for (const part of Object.values(value)) yield* objectsIn(part)
}
