import { dayBounds, isCalendarDate, isInOrder, overlaps, type Period, type Provenance } from '@samordning/domain'
import { anachronisms } from './anachronisms.ts'
import type { Accepted } from './anachronisms-accepted.ts'
import { KINDS, type Collection, type Content, type Kind } from './collection.ts'
import { describedLaw } from './law/described.ts'
import { danglingReferences } from './references.ts'
import { surveyFaults } from './surveys/check.ts'

/** Something wrong with a row: where it stands and what it is. */
export type Problem = { file: string; row: string; message: string }

/** A row that is well formed, with where it stands. */
export type Placed = { kind: Kind; file: string; row: string; value: unknown }

/** Reads every collection, and says all that is wrong with them. Names out of their time are faults unless `accepted`. */
export function check(
  collections: readonly Collection[],
  accepted: readonly Accepted[] = [],
): { content: Content; problems: Problem[] } {
  const problems: Problem[] = []
  const placed: Placed[] = []
  const content = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, [] as unknown[]])) as Record<
    Kind,
    unknown[]
  >
  for (const { kind, file, rows } of collections) {
    for (const [index, draft] of rows.entries()) {
      const row = nameOfRow(draft) ?? `row ${index + 1}`
      const parsed = KINDS[kind].safeParse(draft)
      if (parsed.success) {
        placed.push({ kind, file, row, value: parsed.data })
        content[kind].push(parsed.data)
      } else {
        for (const issue of parsed.error.issues)
          problems.push({ file, row, message: `${issue.path.join('.')}: ${issue.message}` })
      }
    }
  }
  const rules = [
    duplicates,
    reversedPeriods,
    foreseenBounds,
    sharedDays,
    danglingReferences,
    describedLaw,
    surveyFaults,
  ]
  return {
    content: content as Content,
    problems: [...problems, ...rules.flatMap((rule) => rule(placed)), ...anachronisms(placed, accepted)],
  }
}

/** What a row is known by. */
function nameOfRow(row: object): string | undefined {
  for (const key of ['slug', 'key', 'code', 'fact'] as const) {
    if (key in row) return String((row as Record<string, unknown>)[key])
  }
  // A question is known with its version, an answer with its place in a round.
  if ('question' in row) {
    const parts = row as Record<string, unknown>
    return ['round', 'group', 'agency', 'question', 'version'].flatMap((key) => parts[key] ?? []).join(' ')
  }
  return 'provenance' in row ? (row.provenance as { fact: string }).fact : undefined
}

function duplicates(placed: readonly Placed[]): Problem[] {
  const identified = placed.filter(({ value }) =>
    ['slug', 'key', 'code', 'fact', 'question'].some((key) => key in (value as object)),
  )
  const byIdentity = Map.groupBy(identified, ({ kind, row }) => `${kind} ${row}`)
  return [...byIdentity.values()].flatMap(([, ...again]) =>
    again.map(({ file, row }) => ({ file, row, message: 'stands twice' })),
  )
}

function reversedPeriods(placed: readonly Placed[]): Problem[] {
  return placed.flatMap(({ file, row, value }) =>
    [...periodsIn(value)]
      .filter((period) => !isInOrder(period))
      .map(({ from, until }) => ({
        file,
        row,
        message: `a period ends before it starts: from ${from} until ${until}`,
      })),
  )
}

/**
 * What may have begun or ended must have done so by the day it was read: a bound after it would make a guess certain, just
 * by waiting. A whole day ahead is decided, and fine.
 */
function foreseenBounds(placed: readonly Placed[]): Problem[] {
  return placed.flatMap(({ file, row, value }) =>
    [...datedIn(value)]
      .flatMap(({ from, until, provenance }) => [from, until].map((date) => ({ date, read: provenance.recorded })))
      .filter(({ date, read }) => date !== null && !isCalendarDate(date) && reachesPast(date, read))
      .map(({ date, read }) => ({ file, row, message: `${date} reaches past ${read}, the day it was recorded` })),
  )
}

function reachesPast(date: NonNullable<Period['from']>, read: string): boolean {
  const { earliest, latest } = dayBounds(date)
  return latest !== null && latest > read && (earliest === null || earliest <= read)
}

type Dated = Period & { provenance: Provenance }

function* datedIn(value: unknown): Generator<Dated> {
  if (typeof value !== 'object' || value === null) return
  if ('from' in value && 'until' in value && 'provenance' in value) yield value as Dated
  for (const part of Object.values(value)) yield* datedIn(part)
}

function* periodsIn(value: unknown): Generator<Period> {
  if (typeof value !== 'object' || value === null) return
  // A succession has `from` and `to` that are bodies, not days.
  if ('from' in value && 'until' in value) yield value as Period
  for (const part of Object.values(value)) yield* periodsIn(part)
}

/** Two periods of one thing must not share a day: a member twice, two names at once, two scales of one degree. */
function sharedDays(placed: readonly Placed[]): Problem[] {
  return [...standingFacts(placed)].flatMap(([identity, facts]) =>
    facts.flatMap((fact, index) =>
      facts
        .slice(index + 1)
        .filter((other) => overlaps(fact.period, other.period))
        .map((other) => ({
          file: other.file,
          row: other.row,
          message: `overlaps: ${identity} from ${fact.period.from} until ${fact.period.until} and from ${other.period.from} until ${other.period.until}`,
        })),
    ),
  )
}

type PlacedFact = { file: string; row: string; identity: string; period: Period }

/** What stands: a fact that was superseded may well overlap with what took its place. */
function standingFacts(placed: readonly Placed[]): Map<string, PlacedFact[]> {
  const facts = placed.flatMap(({ kind, file, row, value }): PlacedFact[] => {
    const dated = (identity: string, fact: Period & { provenance: Provenance }) =>
      fact.provenance.superseded === null ? [{ file, row, identity, period: fact }] : []
    switch (kind) {
      case 'groups':
        return [
          ...(value as Content['groups'][number]).members.flatMap((member) =>
            dated(`member ${member.agency} of ${row}`, member),
          ),
          ...(value as Content['groups'][number]).terms.flatMap((terms) => dated(`terms of ${row}`, terms)),
        ]
      case 'agencies':
        return [
          ...(value as Content['agencies'][number]).names.flatMap((name) => dated(`name of ${row}`, name)),
          ...(value as Content['agencies'][number]).terms.flatMap((terms) => dated(`terms of ${row}`, terms)),
        ]
      case 'supportLines':
        return (value as Content['supportLines'][number]).terms.flatMap((terms) => dated(`terms of ${row}`, terms))
      case 'scales': {
        const scale = value as Content['scales'][number]
        return dated(`scale of ${scale.offence} ${scale.degree}`, scale)
      }
      default:
        return []
    }
  })
  return Map.groupBy(facts, (fact) => fact.identity)
}
