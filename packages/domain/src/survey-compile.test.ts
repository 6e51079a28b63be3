import { describe, expect, test } from 'vitest'
import { anAnswer, AT, aQuestion, aRound, hashOf } from '../tests/survey.ts'
import { calendarDate } from './calendar-date.ts'
import { citeAnswer } from './citation-item.ts'
import { Arrangement } from './survey-arrangement.ts'
import { compile, staleEdits } from './survey-compile.ts'
import { CompiledReport, type EditionPart, type PlacedAnswer } from './survey-edition.ts'
import { FREEZE_REFUSALS, freezeRefusalOf } from './survey-freezing.ts'

const round = aRound('2027', 2027)
const questions = [aQuestion('a'), aQuestion('b')]
const on = calendarDate('2028-02-01')

function placed(at: string, sv: string | null, revision = 1): PlacedAnswer {
  const [agency = '', question = ''] = at.split(' ')
  const place = { group: 'vasterbotten', agency, question, version: 1 }
  if (sv === null) return { ...place, approved: null, empty: 'declined' }
  const content = anAnswer(sv)
  const signature = { mark: 'new' as const, signer: 'Ledamot', signed: AT, provenance: null }
  return { ...place, approved: { revision, hash: hashOf(content), content, ...signature }, empty: null }
}

const answers = [
  placed('polisen a', 'Första stycket.\n\nAndra stycket.'),
  placed('polisen b', null),
  placed('regionen a', 'Regionens svar.'),
  placed('regionen b', 'Mer.[^ett]'),
]

function anArrangement(difference: object = {}): Arrangement {
  const paragraph = (sv: string) => ({ type: 'paragraph', text: { sv } })
  return Arrangement.parse({
    ...{
      slug: 'rapport',
      round: '2027',
      title: { sv: 'Rapport' },
      summary: { sv: 'Kort.' },
      publishers: ['regionen'],
      on,
    },
    ...{
      edits: [],
      attachments: [],
      footnotes: [
        { key: 'ett', text: { sv: 'Ett.' } },
        { key: 'tva', text: { sv: 'Två.' } },
      ],
    },
    chapters: [
      {
        ...{ type: 'text', key: 'forord', role: 'foreword', title: { sv: 'Förord' }, body: [paragraph('Hej.[^tva]')] },
        signatures: { place: 'Umeå', on, people: [{ name: 'Någon', role: { sv: 'samordnare' } }] },
      },
      {
        ...{
          type: 'text',
          key: 'bakgrund',
          role: 'chapter',
          title: { sv: 'Bakgrund' },
          body: [paragraph('Så här.[^ett]')],
        },
        signatures: null,
      },
      {
        ...{ type: 'answers', key: 'svar', title: { sv: 'Svaren' }, body: [], by: 'agency', group: null },
        remarks: [{ group: 'vasterbotten', agency: 'polisen', text: { sv: 'En anmärkning.' } }],
      },
    ],
    ...difference,
  })
}

const compiled = (arrangement = anArrangement(), of: readonly PlacedAnswer[] = answers) =>
  compile({ arrangement, round, questions, answers: of, nameOf: (_kind, slug) => ({ sv: `Namnet ${slug}` }) })

const said = (part: EditionPart) =>
  part.type === 'heading'
    ? part.text.sv
    : part.type === 'block' && 'text' in part.block
      ? part.block.text.sv
      : part.type

describe('a compiled report', () => {
  test('is whole in its shape, and says nothing besides', () => {
    expect(CompiledReport.parse(compiled())).toEqual(compiled())
  })

  test('has its chapters in order, numbers those that are chapters, and gives each part an address of its own', () => {
    const { parts } = compiled()
    expect(parts.map((part) => `${part.id}: ${said(part)}`)).toEqual([
      'forord: Förord',
      'forord-1: Hej.[^1]',
      'forord-undertecknat: signatures',
      'bakgrund: Bakgrund',
      'bakgrund-1: Så här.[^2]',
      'svar: Svaren',
      'svar-polisen: Namnet polisen',
      'svar-polisen-a: Hur är det med a?',
      'svar-polisen-a-1: Första stycket.',
      'svar-polisen-a-2: Andra stycket.',
      'svar-polisen-b: Hur är det med b?',
      'svar-polisen-b-1: Avstod från att svara.',
      'svar-polisen-anmarkning-1: En anmärkning.',
      'svar-regionen: Namnet regionen',
      'svar-regionen-a: Hur är det med a?',
      'svar-regionen-a-1: Regionens svar.',
      'svar-regionen-b: Hur är det med b?',
      'svar-regionen-b-1: Mer.[^2]',
    ])
    const numbers = parts.flatMap((part) => (part.type === 'heading' && part.number ? [part.number] : []))
    expect(numbers).toEqual(['1', '2', '2.1', '2.2'])
  })

  test('numbers its footnotes in the order in which they are read', () => {
    expect(compiled().footnotes).toEqual([
      { number: 1, text: { sv: 'Två.' } },
      { number: 2, text: { sv: 'Ett.' } },
    ])
  })

  test('by question has the same answers, at the same addresses', () => {
    const [foreword, background, chapter] = anArrangement().chapters
    const byQuestion = compiled(anArrangement({ chapters: [foreword, background, { ...chapter, by: 'question' }] }))
    const origins = (report: CompiledReport) =>
      report.parts.filter((part) => part.type === 'block' && part.origin).map(({ id }) => id)
    expect(origins(byQuestion).toSorted()).toEqual(origins(compiled()).toSorted())
    expect(origins(byQuestion)[2]).toBe('svar-regionen-a-1')
  })

  test('names the group in its addresses when there are several', () => {
    const several = { ...round, groups: [...round.groups, 'norrbotten'] }
    const { parts } = compile({
      arrangement: anArrangement(),
      round: several,
      questions,
      answers,
      nameOf: () => ({ sv: 'x' }),
    })
    expect(parts.map(({ id }) => id)).toContain('svar-vasterbotten-polisen-a-1')
  })
})

describe('a paragraph that was edited by hand', () => {
  const edit = {
    group: 'vasterbotten',
    agency: 'polisen',
    question: 'a',
    paragraph: 2,
    revision: 1,
    text: { sv: 'Kortare.' },
  }
  const edited = anArrangement({ edits: [edit] })

  test('keeps where it comes from, and says that it was edited', () => {
    const part = compiled(edited).parts.find(({ id }) => id === 'svar-polisen-a-2')
    expect(part).toMatchObject({
      block: { text: { sv: 'Kortare.' } },
      origin: { agency: 'polisen', revision: 1, isEdited: true },
    })
    expect(compiled(edited).answers).toEqual(answers)
  })

  test('is left out where it says nothing; the addresses of the others stay', () => {
    const without = compiled(anArrangement({ edits: [{ ...edit, paragraph: 1, text: null }] }))
    const ids = without.parts.map(({ id }) => id)
    expect(ids).not.toContain('svar-polisen-a-1')
    expect(ids).toContain('svar-polisen-a-2')
  })

  test('reads as the answer does again, when another revision is approved, and has to be looked at', () => {
    const changed = [placed('polisen a', 'Nytt.\n\nNytt andra.', 2), ...answers.slice(1)]
    const part = compiled(edited, changed).parts.find(({ id }) => id === 'svar-polisen-a-2')
    expect(part).toMatchObject({ block: { text: { sv: 'Nytt andra.' } }, origin: { isEdited: false } })
    expect(staleEdits(edited, changed)).toEqual([edit])
    expect(staleEdits(edited, answers)).toEqual([])
  })
})

describe('freezing', () => {
  const hash = hashOf(anAnswer('nu'))
  const asks = { hash, lastHash: null, change: null }
  const codeOf = (arrangement: Arrangement, more: object = {}, of = answers) =>
    freezeRefusalOf({ report: compiled(arrangement, of), arrangement, ...asks, ...more })?.code
  const open = [{ ...placed('polisen a', null), empty: 'under-way' as const }, ...answers.slice(1)]
  const edit = { group: 'vasterbotten', agency: 'polisen', question: 'a', paragraph: 1, revision: 7, text: { sv: 'X' } }

  const cases: [name: string, code: string | undefined, expected: string | undefined][] = [
    ['a whole report', codeOf(anArrangement()), undefined],
    ['an answer that nobody has approved', codeOf(anArrangement(), {}, open), 'unapproved-answer'],
    [
      'a footnote that no text refers to',
      codeOf(anArrangement({ footnotes: [...anArrangement().footnotes, { key: 'tre', text: { sv: '3' } }] })),
      'broken-footnote',
    ],
    [
      'a reference to a footnote that is not there',
      codeOf(anArrangement({ footnotes: anArrangement().footnotes.slice(0, 1) })),
      'broken-footnote',
    ],
    ['an edit of an answer that has changed', codeOf(anArrangement({ edits: [edit] })), 'stale-edit'],
    ['what the latest edition says already', codeOf(anArrangement(), { lastHash: hash }), 'nothing-changed'],
    [
      'a correction that does not say what it corrects',
      codeOf(anArrangement(), { lastHash: 'f'.repeat(64) }),
      'note-missing',
    ],
    [
      'a correction that does',
      codeOf(anArrangement(), { lastHash: 'f'.repeat(64), change: { sv: 'Ett tal' } }),
      undefined,
    ],
  ]

  test.for(cases)('%s: %s', ([, code, expected]) => {
    expect(code).toBe(expected)
  })

  test('every refusal is in a case', () => {
    expect(new Set(cases.flatMap(([, , expected]) => expected ?? []))).toEqual(new Set(Object.keys(FREEZE_REFUSALS)))
  })
})

describe('a reference to an answer', () => {
  test('names who answered, the question, the report and the edition', () => {
    expect(citeAnswer(compiled(), 'svar-regionen-a-1', { locale: 'sv', edition: 2 })).toMatchObject({
      ...{ type: 'chapter', title: 'Hur är det med a?', 'container-title': 'Rapport', edition: '2' },
      ...{ author: [{ literal: 'Namnet regionen' }], issued: { 'date-parts': [[2028, 2, 1]] } },
    })
  })

  test('is none where no answer stands', () => {
    for (const part of ['svar', 'bakgrund-1', 'svar-polisen-b-1', 'ingenting'])
      expect(citeAnswer(compiled(), part, { locale: 'sv' })).toBeUndefined()
  })
})
