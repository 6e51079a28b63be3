import type { Lineage, Stage, Step } from './lineage.ts'

export const WIDTH = 340
const LANE = 13
export const LINE = 18
const LABEL = 21
const PADDING = 9
/** A letter of the picture's text is about this wide: names are broken into lines by it. */
const LETTER = 8

/** Steps of one kind that end in one box on one day: they share an arrow and its label. */
export type Arrow = Pick<Step, 'kind' | 'on'> & { label: { x: number; y: number }; path: string; head: string }
export type Box = { stage: Stage; x: number; y: number; width: number; height: number; lines: string[] }
export type Layout = { height: number; boxes: Box[]; arrows: Arrow[]; ends: { x: number; y: number; step: Step }[] }

/**
 * Boxes under each other at the full width, so that long names keep their size on a phone; the arrows run at their left,
 * each as near as it can without meeting another.
 */
export function layOut({ stages, steps }: Lineage, nameOf: (stage: Stage) => string): Layout {
  const row = new Map(stages.map((stage, index) => [stage, index]))
  const bundles = bundle(steps.filter((step) => step.to !== null))
    .map((bundle) => ({
      ...bundle,
      top: Math.min(...bundle.from.map((stage) => row.get(stage)!)),
      bottom: row.get(bundle.to)!,
    }))
    .sort((a, b) => a.bottom - a.top - (b.bottom - b.top))
  const lanes = lanesOf(bundles)
  const x = 10 + LANE * Math.max(0, ...lanes.map((lane) => lane + 1))
  const width = WIDTH - x - 1
  let y = 1
  const ends: Layout['ends'] = []
  const labelY = new Map<(typeof bundles)[number], number>()
  const boxes = stages.map((stage): Box => {
    for (const into of bundles.filter((one) => one.to === stage)) {
      labelY.set(into, y + LABEL - 6)
      y += LABEL
    }
    const lines = broken(nameOf(stage), Math.floor((width - 2 * PADDING) / LETTER))
    const box = { stage, x, y, width, height: 2 * PADDING + LINE * (lines.length + (hasTime(stage) ? 1 : 0)), lines }
    y += box.height
    for (const step of steps.filter((one) => one.from === stage && one.to === null)) {
      ends.push({ x, y: y + LABEL - 6, step })
      y += LABEL
    }
    y += 12
    return box
  })
  const middle = (stage: Stage) => boxes[row.get(stage)!]!.y + boxes[row.get(stage)!]!.height / 2
  const arrows = bundles.map((one, index): Arrow => {
    const lane = x - 10 - LANE * (lanes[index]! + 0.5)
    // An arrow comes in above the middle and goes out below it: the next may use the same lane.
    const end = middle(one.to) - 7
    const starts = one.from.map((stage) => middle(stage) + 7)
    const first = Math.min(...starts)
    const branches = starts.map((start) => `M${x} ${start}H${lane}`).join('')
    return {
      ...one,
      label: { x, y: labelY.get(one)! },
      path: `${branches}M${lane} ${first}V${end}H${x - 5}`,
      head: `M${x - 7} ${end - 4.5}L${x} ${end}L${x - 7} ${end + 4.5}Z`,
    }
  })
  return { height: y - 10, boxes, arrows, ends }
}

/** Whether there is anything to say of when a stage was. */
export const hasTime = ({ from, until }: Stage) => from !== null || until !== null

type Bundle = Pick<Step, 'kind' | 'on'> & { from: Stage[]; to: Stage }

function bundle(steps: readonly Step[]): Bundle[] {
  const groups = Map.groupBy(steps, ({ kind, on, to }) => `${kind} ${on} ${to!.key}`)
  return [...groups.values()].map((same) => ({
    kind: same[0]!.kind,
    on: same[0]!.on,
    from: same.map((step) => step.from),
    to: same[0]!.to!,
  }))
}

/** The nearest lane that is free all the way, shortest arrows first. */
function lanesOf(bundles: readonly { top: number; bottom: number }[]): number[] {
  const taken: { top: number; bottom: number }[][] = []
  return bundles.map((one) => {
    const isFree = (lane: { top: number; bottom: number }[]) =>
      lane.every((other) => one.bottom <= other.top || one.top >= other.bottom)
    const lane = taken.findIndex(isFree)
    if (lane === -1) return taken.push([one]) - 1
    taken[lane]!.push(one)
    return lane
  })
}

function broken(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > letters) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}
