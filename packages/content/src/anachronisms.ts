import { calendarDate, dayBounds, whatBecameOf, type AgencyName } from '@samordning/domain'
import type { Accepted } from './anachronisms-accepted.ts'
import type { Placed, Problem } from './check.ts'
import type { Kind, Row } from './collection.ts'
import { datedTexts, daysOf, meets, spanOf, type DatedText, type Span } from './dated-text.ts'

/** Kinds whose texts are of a day. Agencies and successions are what names are measured against. */
const DATED: readonly Kind[] = [
  'news',
  'reports',
  'assignments',
  'plans',
  'happenings',
  'instruments',
  'statistics',
  'groups',
  'groupTexts',
  'appointments',
  'rounds',
  'recordedAnswers',
  'arrangements',
]

/** Names of bodies that are everyday words too: they say nothing of the time. */
const EVERYDAY = ['Polisen', 'Landstingen', 'landsting', 'Regionerna', 'region']

/** Where the accepted ones stand. @NOTE Rows of the content are known by kind here: a built server has no files. */
const ACCEPTED = 'content/src/anachronisms-accepted.ts'

const END_OF_TIME = calendarDate('9999-12-31')

/**
 * Names that stand in a text of a day on which no body bore them, but for those that are accepted. A sentence that
 * names a year may speak of that year: "den andra utgåvan kom 2019 från …". Accepted ones that no longer occur are faults too.
 */
export function anachronisms(placed: readonly Placed[], accepted: readonly Accepted[]): Problem[] {
  const found = findings(placed)
  const fits = (one: Finding, other: Accepted) =>
    one.kind === other.kind && one.row === other.row && one.name === other.name
  const stale = accepted.filter((one) => !found.some((finding) => fits(finding, one)))
  return [
    ...found.filter((finding) => !accepted.some((one) => fits(finding, one))),
    ...stale.map(({ kind, row, name }) => ({
      file: ACCEPTED,
      row,
      message: `"${name}" does not occur in the ${kind}`,
    })),
  ].map(({ file, row, message }) => ({ file, row, message }))
}

type Finding = Problem & { kind: Kind; name: string }

function findings(placed: readonly Placed[]): Finding[] {
  const bodies = bodiesIn(placed)
  const namesIn = finderOf([...bodies.keys()])
  return placed
    .filter(({ kind }) => DATED.includes(kind))
    .flatMap(({ kind, file, row, value }) =>
      [...datedTexts(value, daysAround({ kind, row, value }, placed))].flatMap(sentencesOf).flatMap(({ words, span }) =>
        namesIn(words)
          .filter((name) => !isBorne(bodies.get(name)!, [span, ...yearsIn(words)]))
          .map((name) => {
            const then = calledThen(bodies.get(name)!, placed, span)
            return { kind, file, row, name, message: `"${name}" is an anachronism, ${daysOf(span)}: ${then}` }
          }),
      ),
    )
}

/** What is told of a group is of the days of the group; what was answered in a round is of the days until the round was closed. */
function daysAround(
  { kind, row, value }: Pick<Placed, 'kind' | 'row' | 'value'>,
  placed: readonly Placed[],
): Span | null {
  switch (kind) {
    case 'groupTexts':
      return daysOfGroup(placed, row)
    case 'rounds':
      return daysOfRound(placed, row)
    case 'recordedAnswers':
      return daysOfRound(placed, (value as Row<'recordedAnswers'>).round)
    default:
      return null
  }
}

function daysOfRound(placed: readonly Placed[], slug: string): Span | null {
  const round = placed.find(({ kind, row }) => kind === 'rounds' && row === slug)?.value as Row<'rounds'> | undefined
  if (!round) return null
  return { first: round.period.from, last: round.closed && dayBounds(round.closed).latest }
}

function daysOfGroup(placed: readonly Placed[], slug: string): Span | null {
  const group = placed.find(({ kind, row }) => kind === 'groups' && row === slug)
  return group ? spanOf(group.value as Row<'groups'>) : null
}

/** A body and the time of one of its names. */
type Bearer = { slug: string; period: AgencyName }

function bodiesIn(placed: readonly Placed[]): Map<string, Bearer[]> {
  const bearers = agenciesIn(placed).flatMap(({ slug, names }) =>
    names.flatMap((period) => [period.name.sv, ...period.aliases].map((name) => ({ name, slug, period }))),
  )
  return Map.groupBy(
    bearers.filter(({ name }) => !EVERYDAY.includes(name)),
    ({ name }) => name,
  )
}

/** Finds names that stand as whole words, in the genitive too; the longest where one is part of another. */
function finderOf(names: readonly string[]): (words: string) => string[] {
  const longestFirst = names.toSorted((one, other) => other.length - one.length).map((name) => RegExp.escape(name))
  const any = new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?=s?(?!\\p{L}))`, 'gu')
  return (words) => (names.length === 0 ? [] : [...words.matchAll(any)].map(([name]) => name))
}

function isBorne(bearers: readonly Bearer[], when: readonly Span[]): boolean {
  return when.some((span) => bearers.some(({ period }) => meets(period, span)))
}

/** What the bodies of that name were called then, or the bodies that they came from. */
function calledThen(bearers: readonly Bearer[], placed: readonly Placed[], span: Span): string {
  const steps = placed.filter(({ kind }) => kind === 'successions').map(({ value }) => value as Row<'successions'>)
  const isOfLine = (slug: string) =>
    bearers.some((bearer) =>
      [slug, ...whatBecameOf(slug, steps, END_OF_TIME).map((one) => one.slug)].includes(bearer.slug),
    )
  const names = agenciesIn(placed)
    .filter(({ slug }) => isOfLine(slug))
    .flatMap((agency) => agency.names.filter((name) => meets(name, span)).map((name) => name.name.sv))
  return names.length > 0 ? `was called ${names.join(', ')}` : 'did not exist'
}

function agenciesIn(placed: readonly Placed[]): Row<'agencies'>[] {
  return placed.filter(({ kind }) => kind === 'agencies').map(({ value }) => value as Row<'agencies'>)
}

function sentencesOf({ words, span }: DatedText): DatedText[] {
  return words.split(/(?<=[.!?;])\s+/).map((sentence) => ({ words: sentence, span }))
}

/** Years that a sentence names; the numbers of "skr. 2007/08:167" and "SFS 2021:995" are none. */
function yearsIn(sentence: string): Span[] {
  return [...sentence.matchAll(/(?<![\d/:])(?:1[89]|20)\d\d(?![\d/:])/g)].map(([year]) => ({
    first: calendarDate(`${year}-01-01`),
    last: calendarDate(`${year}-12-31`),
  }))
}
