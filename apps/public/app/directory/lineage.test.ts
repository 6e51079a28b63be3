import { Provenance, type AgencyName, type FuzzyDate, type SuccessionKind } from '@samordning/domain'
import { expect, test } from 'vitest'
import { layOut } from './lineage-layout.ts'
import { lineageOf } from './lineage.ts'

const provenance = Provenance.parse({
  fact: 'A01',
  sources: [{ source: 's000' }],
  confidence: 'high',
  recorded: '2026-11-22',
})

function body(slug: string, ...names: [from: string | null, until: string | null, name: string][]) {
  return {
    slug,
    from: names[0]?.[0] as FuzzyDate | null,
    until: names.at(-1)?.[1] as FuzzyDate | null,
    names: names.map(
      ([from, until, name]) => ({ from, until, name: { sv: name }, aliases: [], provenance }) as AgencyName,
    ),
  }
}

function step(kind: SuccessionKind, [from, to]: [string, string], on: string) {
  return { kind, from: { slug: from }, to: { slug: to }, on: on as FuzzyDate, provenance }
}

const police = [body('board', [null, '2015-01-01', 'Styrelsen']), body('police', ['2015-01-01', null, 'Polisen'])]

test('what leads to a body stands above it', () => {
  const { stages } = lineageOf('police', police.toReversed(), [step('merged-into', ['board', 'police'], '2015-01-01')])
  expect(stages.map((stage) => stage.slug)).toEqual(['board', 'police'])
})

test('a change of name is a step, and later steps start from the later name', () => {
  const council = body('region', [null, '2017-01-01', 'Landstinget'], ['2017-01-01', null, 'Regionen'])
  const line = [step('task-transfer', ['board', 'region'], '2018-01-01')]
  const { steps } = lineageOf('region', [council, police[0]!], line)
  expect(steps.map(({ kind, from, to }) => [kind, from.name.sv, to?.name.sv])).toEqual([
    ['renamed', 'Landstinget', 'Regionen'],
    ['task-transfer', 'Styrelsen', 'Regionen'],
  ])
})

test('bodies that hand tasks to each other can still be put in order', () => {
  const line = [step('task-transfer', ['board', 'police'], '2010'), step('task-transfer', ['police', 'board'], '2012')]
  expect(lineageOf('board', police, line).stages).toHaveLength(2)
})

test('arrows to one body on one day share a label; boxes never overlap', () => {
  const bodies = [...police, body('lab', [null, '2015-01-01', 'Ett laboratorium med ett mycket långt namn'])]
  const line = [
    step('merged-into', ['board', 'police'], '2015-01-01'),
    step('merged-into', ['lab', 'police'], '2015-01-01'),
  ]
  const { arrows, boxes } = layOut(lineageOf('police', bodies, line), (stage) => stage.name.sv)
  expect(arrows).toHaveLength(1)
  expect(boxes.every((box, index) => index === 0 || box.y >= boxes[index - 1]!.y + boxes[index - 1]!.height)).toBe(true)
})
