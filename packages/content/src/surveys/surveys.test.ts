import {
  compile,
  paragraphsOf,
  type EditionPart,
  type PlacedAnswer,
  type RecordedAnswer,
  type RevisionHash,
} from '@samordning/domain'
import { describe, expect, test } from 'vitest'
import { readContent } from '../index.ts'

const { questions, rounds, recordedAnswers, arrangements } = readContent()
const places = (of: typeof recordedAnswers) => of.map(({ agency, question }) => `${agency} ${question}`)

test('the round of 2009 has the answers of seven agencies to five questions, and three blanks that nobody knows the reason of', () => {
  const [round] = rounds
  expect(round).toMatchObject({ slug: 'vasterbotten-2009', period: { from: '2008-12-01', until: '2009-07-01' } })
  expect([round!.respondents.length, round!.questions.length]).toEqual([7, 5])
  expect(recordedAnswers.filter(({ content }) => content.is === 'answer')).toHaveLength(32)
  expect(places(recordedAnswers.filter(({ content }) => content.is === 'blank')).toSorted()).toEqual([
    'migrationsverket arbetet',
    'migrationsverket samverkan',
    'umea-universitet uppdraget',
  ])
})

test('who is listed and who answers are both kept', () => {
  const prosecution = rounds[0]!.respondents.find(({ agency }) => agency === 'aklagarmyndigheten')
  expect(prosecution).toMatchObject({ listedAs: 'Åklagarkammaren', answersAs: { sv: 'Åklagarmyndigheten' } })
})

test('an answer that speaks of another area says which', () => {
  const elsewhere = recordedAnswers.filter(({ content }) => content.is === 'answer' && content.scope !== null)
  expect(places(elsewhere)).toEqual(['migrationsverket uppdraget', 'aklagarmyndigheten samverkan'])
})

test('whatever is written of the round is written in English too, with as many paragraphs', () => {
  for (const { content } of recordedAnswers) {
    if (content.is !== 'answer') continue
    for (const paragraph of paragraphsOf(content.text)) expect(paragraph).toHaveProperty('en')
  }
  const texts = [...textsIn({ questions, rounds, recordedAnswers, arrangements })]
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter(({ en }) => en === undefined)).toEqual([])
})

/** All that is written in a language, but for the notes on where a thing is from. */
function* textsIn(value: unknown): Generator<{ sv: string; en?: string }> {
  if (typeof value !== 'object' || value === null) return
  if ('sv' in value) yield value as { sv: string; en?: string }
  for (const part of Object.values(value)) yield* textsIn(part)
}

type Heading = Extract<EditionPart, { type: 'heading' }>

/** An answer as it stands in a report, of a first revision that nobody has signed here. */
function placed({ group, agency, question, content, provenance }: RecordedAnswer): PlacedAnswer {
  const place = { group, agency, question, version: 1 }
  if (content.is !== 'answer')
    return { ...place, approved: null, empty: content.is === 'blank' ? content.reason : null }
  const revision = { revision: 1, hash: '0'.repeat(64) as RevisionHash, signer: null, signed: null }
  return { ...place, approved: { ...revision, content, mark: 'new', provenance }, empty: null }
}

describe('the report that is compiled of it', () => {
  const [arrangement] = arrangements
  const report = compile({
    ...{ arrangement: arrangement!, round: rounds[0]!, questions, answers: recordedAnswers.map(placed) },
    nameOf: (_kind, slug) => ({ sv: slug }),
  })
  const headings = (level: number) =>
    report.parts.filter((part): part is Heading => part.type === 'heading' && part.level === level)

  test('has a foreword, five numbered chapters and an appendix', () => {
    expect(headings(2).map(({ number, text }) => [number, text.sv])).toEqual([
      [null, 'Förord'],
      ['1', 'Den nationella handlingsplanen'],
      ['2', 'Länsstyrelsens uppdrag'],
      ['3', 'Den regionala samordningsgruppen'],
      ['4', 'Aktiviteter i Västerbotten december 2008 – juni 2009'],
      ['5', 'Rapporter och kartläggningar som berör länet'],
      [null, 'Bilaga: samordningsgruppen'],
    ])
  })

  test('has seven agencies with five questions each: 32 answers, and three blanks that say why', () => {
    expect(headings(3)).toHaveLength(7)
    expect(headings(4)).toHaveLength(35)
    const origins = report.parts.flatMap((part) => (part.type === 'block' && part.origin ? [part.origin] : []))
    expect(origins.filter(({ empty }) => empty === 'not-stated')).toHaveLength(3)
    expect(
      new Set(origins.filter(({ empty }) => empty === null).map(({ agency, question }) => `${agency} ${question}`))
        .size,
    ).toBe(32)
  })

  test('has three footnotes in the order of the original, and is signed by two in Umeå on its day', () => {
    expect(report.footnotes.map(({ text }) => text.sv)).toEqual([
      expect.stringContaining('regeringens webbplats'),
      expect.stringContaining('bilagan'),
      expect.stringContaining('kartläggning'),
    ])
    expect(report.parts.filter(({ type }) => type === 'signatures')).toMatchObject([
      { place: 'Umeå', on: report.on, people: [{}, {}] },
    ])
    expect(report.attachments).toMatchObject([{ address: '/rapporter/polisens-kartlaggning-norra-sverige-2008' }])
  })
})

test('no answer holds a direct number or an address of mail', () => {
  const texts = recordedAnswers.flatMap(({ content }) =>
    content.is === 'answer' ? paragraphsOf(content.text).map(({ sv }) => sv) : [],
  )
  expect(texts.filter((text) => /@|\d{3}[- ]\d{2}/.test(text))).toEqual([])
})
