import type { Citation } from '@samordning/domain'
import type { Content, Kind } from './collection.ts'
import type { Placed, Problem } from './check.ts'

/** What a row points at: a kind of thing and its key. */
type Reference = { to: Kind | 'facts'; key: string | null | undefined }

/** References to things that do not exist. */
export function danglingReferences(placed: readonly Placed[]): Problem[] {
  const known = new Map<string, Set<string>>([['facts', new Set(placed.flatMap(({ value }) => [...factsIn(value)]))]])
  for (const { kind, row } of placed) known.set(kind, (known.get(kind) ?? new Set()).add(row))
  return placed.flatMap(({ kind, file, row, value }) =>
    [...referencesOf(kind, value), ...citationsIn(value)]
      .filter(({ to, key }) => key != null && !known.get(to)?.has(key))
      .map(({ to, key }) => ({ file, row, message: `points at ${NAMES[to] ?? to} "${key}", which does not exist` })),
  )
}

const NAMES: Partial<Record<Kind | 'facts', string>> = {
  agencies: 'agency', counties: 'county', sources: 'source', reports: 'report', assignments: 'assignment', plans: 'plan',
  happenings: 'happening', news: 'news item', supportLines: 'support line', facts: 'fact',
}

const to = (kind: Kind | 'facts', ...keys: (string | null | undefined)[]): Reference[] => keys.map((key) => ({ to: kind, key }))

function referencesOf(kind: Kind, value: unknown): Reference[] {
  const row = value as never
  switch (kind) {
    case 'counties':
      return ((county: Content['counties'][number]) => to('agencies', county.board))(row)
    case 'countyChanges':
      return ((change: Content['countyChanges'][number]) => to('counties', ...change.counties))(row)
    case 'municipalities':
      return ((municipality: Content['municipalities'][number]) => to('counties', municipality.county))(row)
    case 'agencies':
      return ((agency: Content['agencies'][number]) => [...to('agencies', agency.partOf), ...to('counties', ...agency.counties)])(row)
    case 'successions':
      return ((succession: Content['successions'][number]) => to('agencies', succession.from, succession.to))(row)
    case 'groups':
      return ((group: Content['groups'][number]) => [
        ...to('agencies', ...group.members.map((member) => member.agency), ...group.conveners.map((one) => one.agency)),
        ...to('counties', ...group.counties),
      ])(row)
    case 'appointments':
      return ((one: Content['appointments'][number]) => [...to('agencies', one.agency), ...to('counties', ...one.counties)])(row)
    case 'contactPoints':
      return ((contact: Content['contactPoints'][number]) => to('agencies', contact.agency))(row)
    case 'supportLines':
      return ((line: Content['supportLines'][number]) => [
        ...to('agencies', ...line.owners.map((owner) => owner.agency)),
        ...to('supportLines', ...line.fallbacks),
      ])(row)
    case 'plans':
      return ((plan: Content['plans'][number]) => to('agencies', ...plan.measures.flatMap((measure) => measure.responsible)))(row)
    case 'assignments':
      return ((assignment: Content['assignments'][number]) => [
        ...to('agencies', ...assignment.receivers, assignment.ministry),
        ...to('plans', assignment.plan),
        ...to('reports', assignment.outcome.kind === 'reported' ? assignment.outcome.report : null),
      ])(row)
    case 'reports':
      return ((report: Content['reports'][number]) => [
        ...to('agencies', ...report.publishers),
        ...to('counties', ...report.counties),
        ...to('assignments', report.assignment),
      ])(row)
    case 'statistics':
      return ((statistic: Content['statistics'][number]) => to('reports', statistic.report))(row)
    case 'happenings':
      return happeningReferences(row)
    case 'news':
      return ((item: Content['news'][number]) => [
        ...to('counties', ...item.counties),
        ...to('reports', ...item.related.reports),
        ...to('happenings', ...item.related.happenings),
        ...to('assignments', ...item.related.assignments),
        ...to('news', ...item.related.news),
      ])(row)
    case 'conflicts':
    case 'openQuestions':
      return ((doubt: { concerns: string[] }) => to('facts', ...doubt.concerns))(row)
    case 'sources':
    case 'instruments':
    case 'scales':
      return []
  }
}

function happeningReferences(happening: Content['happenings'][number]): Reference[] {
  const above =
    happening.kind === 'event' ? [happening.series, happening.campaign] : happening.kind === 'series' ? [happening.campaign] : []
  return [
    ...to('agencies', ...happening.organisers),
    ...to('counties', ...happening.counties),
    ...to('reports', ...happening.reports),
    ...to('happenings', ...above),
  ]
}

function citationsIn(value: unknown): Reference[] {
  return [...objectsIn(value)].flatMap((object) =>
    Array.isArray(object['sources']) ? (object['sources'] as Citation[]).map(({ source }) => ({ to: 'sources' as const, key: source })) : [],
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
