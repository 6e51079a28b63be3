import {
  dayBefore,
  dayBounds,
  nameOn,
  type AgencyName,
  type CalendarDate,
  type FuzzyDate,
  type LocalText,
  type Period,
  type Provenance,
  type Succession,
  type SuccessionKind,
} from '@samordning/domain'

type Body = Period & { slug: string; names: AgencyName[] }
type Line = readonly (Pick<Succession, 'kind' | 'on' | 'detail' | 'provenance'> & {
  from: { slug: string }
  to: { slug: string } | null
})[]

/** A body under one of its names. */
export type Stage = Period & { key: string; slug: string; name: LocalText; isChosen: boolean }

/** What led from one stage to the next; `to` is null where nothing followed. */
export type Step = {
  kind: SuccessionKind
  from: Stage
  to: Stage | null
  on: FuzzyDate | null
  detail?: LocalText | undefined
  provenance: Provenance
}

export type Lineage = { stages: Stage[]; steps: Step[] }

/** Names that only differ in another language are one name here. */
export function namesAsShown(names: readonly AgencyName[], shown: (name: LocalText) => string): AgencyName[] {
  return names.reduce<AgencyName[]>((merged, name) => {
    const last = merged.at(-1)
    if (last === undefined || shown(last.name) !== shown(name.name)) return [...merged, name]
    const aliases = [...new Set([...last.aliases, ...name.aliases])]
    return [...merged.slice(0, -1), { ...name, aliases, from: last.from }]
  }, [])
}

/** The line that a body stands in, earliest first, each of its names a stage of its own: a change of name is a step too. */
export function lineageOf(chosen: string, bodies: readonly Body[], line: Line): Lineage {
  const stagesOf = new Map(bodies.map((body) => [body.slug, stagesIn(body, chosen)]))
  const renamings = bodies.flatMap((body) => renamingsOf(body, stagesOf.get(body.slug) ?? []))
  const successions = line.flatMap((step): Step[] => {
    const from = stageOn(step.from.slug, step.on && dayBeforeAll(step.on))
    const to = step.to && stageOn(step.to.slug, step.on && dayBounds(step.on).latest)
    return from && to !== undefined ? [{ ...step, from, to }] : []
  })
  const steps = [...renamings, ...successions].sort((a, b) => compareDays(a.on, b.on))
  return { stages: inOrder([...stagesOf.values()].flat(), steps), steps }

  function stageOn(slug: string, day: CalendarDate | null): Stage | undefined {
    const body = bodies.find((one) => one.slug === slug)
    if (!body) return undefined
    const index = day === null ? body.names.length - 1 : body.names.indexOf(nameOn(body, day))
    return stagesOf.get(slug)?.[index]
  }
}

function stagesIn(body: Body, chosen: string): Stage[] {
  return body.names.map((name, index) => ({
    key: `${body.slug} ${index}`,
    slug: body.slug,
    name: name.name,
    from: name.from ?? (index === 0 ? body.from : null),
    until: name.until ?? (index === body.names.length - 1 ? body.until : null),
    isChosen: body.slug === chosen,
  }))
}

function renamingsOf(body: Body, stages: readonly Stage[]): Step[] {
  return stages.slice(1).map((to, index) => ({
    kind: 'renamed',
    from: stages[index]!,
    to,
    on: to.from,
    provenance: body.names[index + 1]!.provenance,
  }))
}

/** Whatever leads to a stage stands above it; among equals the earlier start comes first. */
function inOrder(stages: Stage[], steps: readonly Step[]): Stage[] {
  const ranks = new Map<string, number>()
  const rankOf = (stage: Stage, above: readonly string[] = []): number => {
    const known = ranks.get(stage.key)
    if (known !== undefined) return known
    // Two bodies can hand tasks to each other: the way back is not followed.
    const before = steps.filter((step) => step.to === stage && !above.includes(step.from.key))
    const rank = Math.max(-1, ...before.map((step) => rankOf(step.from, [...above, stage.key]))) + 1
    ranks.set(stage.key, rank)
    return rank
  }
  return stages.toSorted((a, b) => rankOf(a) - rankOf(b) || compareDays(a.from, b.from))
}

function compareDays(a: FuzzyDate | null, b: FuzzyDate | null): number {
  const [one, other] = [a, b].map((date) => (date ? (dayBounds(date).earliest ?? '') : ''))
  return one! < other! ? -1 : one! > other! ? 1 : 0
}

function dayBeforeAll(date: FuzzyDate): CalendarDate | null {
  const { earliest } = dayBounds(date)
  return earliest && dayBefore(earliest)
}
