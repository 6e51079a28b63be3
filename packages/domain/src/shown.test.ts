import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf, noon, stepsOf } from '../tests/publication.ts'
import type { CalendarDate } from './calendar-date.ts'
import type { DocumentContent } from './document.ts'
import type { EnglishMarks } from './english.ts'
import { endOfDay } from './instant.ts'
import type { LocalText } from './local-text.ts'
import { refusalOf } from './publication-refusal.ts'
import type { PublicationAct, PublicationStep } from './publication.ts'
import { shownOf, type Written } from './shown.ts'

/** Tells Swedish texts apart by themselves. */
const digest = (text: string) => text

function aPage(title: LocalText, english: EnglishMarks = {}, more: LocalText[] = []): Written {
  const body = more.map((text, index) => ({ key: `aaaaaaa${index}`, type: 'paragraph' as const, text }))
  const provenance = { fact: 'D1', sources: [], confidence: 'high', recorded: '2027-01-01', superseded: null }
  const value = { slug: 'om', title, lead: null, body, describes: [], provenance }
  return { content: { kind: 'page', value } as unknown as DocumentContent, english }
}

const texts = new Map([
  [1, aPage({ sv: 'Ett', en: 'One' })],
  [2, aPage({ sv: 'Två', en: 'One' }, { title: { of: 'Ett', since: '2027-01-04' as CalendarDate } })],
  [3, aPage({ sv: 'Tre', en: 'Three' })],
  [4, aPage({ sv: 'Ett', en: 'First' })],
])

/** What is shown from which day on: its titles, and since when its English is older. */
const shown = (said: string, written: ReadonlyMap<number, Written> = texts) =>
  shownOf(stepsOf(said), written, digest).map(({ from, content, edition }) => {
    const title = content && (content.value as { title: LocalText }).title
    const words = title ? [title.sv, title.en].filter(Boolean).join('/') : 'gone'
    return [Number(from.slice(8, 10)), words, edition.olderEnglishSince].filter((part) => part !== null).join(' ')
  })

describe('what readers get', () => {
  test.for([
    ['both languages of one revision', '1 a save A | 3 b publish A sv+en now', ['3 Ett/One']],
    ['Swedish alone, where only that is published', '1 a save A | 3 b publish A sv now', ['3 Ett']],
    [
      'the English of an older revision beside newer Swedish, and since when it is older',
      '1 a save A | 3 b publish A sv+en now | 4 a save B | 5 b publish B sv 9',
      ['3 Ett/One', '9 Två/One 2027-01-04'],
    ],
    [
      'the same when the old English is published with the new Swedish',
      '1 a save A | 3 b publish A sv+en now | 4 a save B | 5 b publish B sv+en 9',
      ['3 Ett/One', '9 Två/One 2027-01-04'],
    ],
    [
      'English that is older since the day of the publication, where the new Swedish has an English that waits',
      '1 a save A | 3 b publish A sv+en now | 4 a save B | 4 a save C | 5 b publish C sv 9',
      ['3 Ett/One', '9 Tre/One 2027-01-09'],
    ],
    [
      'English that holds again, where the Swedish is again what it was made from',
      '1 a save A | 2 a save B | 3 b publish B sv+en now | 4 a save C | 4 a save D | 5 b publish D sv 9',
      ['3 Två/One 2027-01-04', '9 Ett/One'],
    ],
    [
      'a tombstone, where it was withdrawn',
      '1 a save A | 3 b publish A sv+en now | 4 b withdraw sv 8',
      ['3 Ett/One', '8 gone'],
    ],
  ] as const)('is %s', ([, said, expected]) => {
    expect(shown(said)).toEqual(expected)
  })

  test('has no English for what the older English revision did not have, and loses what the Swedish has no more', () => {
    const [was, is] = [
      aPage({ sv: 'Ett', en: 'One' }, {}, [{ sv: 'Stycke', en: 'Paragraph' }]),
      aPage({ sv: 'Ett' }, {}, []),
    ]
    const written = new Map([
      [1, was],
      [2, { ...is, content: { ...is.content, value: { ...is.content.value, lead: { sv: 'Nytt' } } } } as Written],
    ])
    const [, last] = shownOf(
      stepsOf('1 a save A | 3 b publish A sv+en now | 4 a save B | 5 b publish B sv now'),
      written,
      digest,
    )
    expect(last!.content!.value).toMatchObject({ title: { sv: 'Ett', en: 'One' }, lead: { sv: 'Nytt' }, body: [] })
    expect(last!.edition.olderEnglishSince).toBeNull()
  })
})

test('of several pieces whose English is older, the day is that of the first', () => {
  const since = (day: string) => ({ of: '', since: day as CalendarDate })
  const piece = { sv: 'Nytt', en: 'Old' }
  const older = { title: since('2027-01-05'), 'body/aaaaaaa0/text': since('2027-01-04') }
  const written = new Map([
    [1, aPage({ sv: 'Ett', en: 'One' }, {}, [{ sv: 'Stycke', en: 'Old' }])],
    [2, aPage({ sv: 'Två', en: 'One' }, older, [piece])],
  ])
  for (const languages of ['sv', 'sv+en']) {
    const said = `1 a save A | 3 b publish A sv+en now | 4 a save B | 5 b publish B ${languages} 9`
    expect(shownOf(stepsOf(said), written, digest).at(-1)!.edition.olderEnglishSince).toBe('2027-01-04')
  }
})

describe('what readers are told beside it', () => {
  const told = (said: string) => shownOf(stepsOf(said), texts, digest).map(({ edition }) => edition)

  test('is every publication with its note, and which edition it is', () => {
    const [first, second] = told('1 a save A | 3 b publish A sv now quietly | 4 a save B | 5 b publish B sv 9')
    expect(first).toMatchObject({ number: 1, changes: [{ note: null, isUrgent: false }], tombstone: null })
    expect(second).toMatchObject({ number: 2, updated: noon(9) })
    expect(second!.changes.map(({ at, note }) => [at.slice(8, 10), note?.sv])).toEqual([
      ['09', 'Rättat'],
      ['03', undefined],
    ])
  })

  test('is the note of the last, of two publications at the same moment', () => {
    const before = '1 a save A | 3 b publish A sv now | 4 a save B'
    const [, second] = told(`${before} | 5 b publish B sv 9 quietly | 6 b publish B sv+en 9`)
    expect(second!.changes.map(({ note }) => note?.sv)).toEqual(['Rättat', 'Rättat'])
  })

  test('of what was taken back is nothing', () => {
    const said = '1 a save A | 3 b publish A sv now | 4 a save B | 5 b publish B sv 9 | 6 b unschedule 9'
    expect(told(said).map(({ changes }) => changes.length)).toEqual([1])
  })

  test('is that nobody has checked what was urgent, until the moment that somebody has', () => {
    const said = '1 a save A | 3 b publish A sv now urgent | 6 c approve A'
    const parts = shownOf(stepsOf(said), texts, digest)
    expect(parts.map(({ from, until, edition }) => [from, until, edition.isUrgent])).toEqual([
      [noon(3), noon(6), true],
      [noon(6), null, false],
    ])
    expect(parts[1]!.edition.changes).toMatchObject([{ isUrgent: true }])
  })

  test('of a tombstone is its reason, and the last edition that was', () => {
    expect(told('1 a save A | 3 b publish A sv now | 4 b withdraw sv 8').at(-1)).toMatchObject({
      number: 1,
      tombstone: { reason: { sv: 'Inaktuell' }, redirect: null },
    })
  })
})

test('no step changes what readers got before it: each day in the past stays as it was shown', () => {
  const anAct = fc.record({
    verb: fc.constantFrom('save', 'submit', 'approve', 'publish', 'publish', 'withdraw', 'unschedule', 'urgent'),
    ahead: fc.integer({ min: 0, max: 4 }),
    languages: fc.constantFrom(['sv'], ['en'], ['sv', 'en']),
  })
  let compared = 0
  fc.assert(
    fc.property(fc.array(anAct, { minLength: 12, maxLength: 30 }), (wishes) => {
      let steps: PublicationStep[] = []
      const written = new Map<number, Written>()
      for (const [index, { verb, ahead, languages }] of wishes.entries()) {
        const day = index + 1
        const saves = steps.filter((step) => step.act === 'saved').length
        const hash = hashOf(String.fromCharCode(64 + Math.max(1, saves + (verb === 'save' ? 1 : 0))))
        const from = noon(day + ahead)
        const text = { sv: 'Rättat' }
        const publishing = { act: 'published', hash, languages, from, note: text, change: 'major' }
        const acts: Record<string, object> = {
          save: { act: 'saved', revision: saves + 1, hash },
          submit: { act: 'submitted', hash },
          approve: { act: 'approved', hash },
          publish: { ...publishing, urgent: false },
          urgent: { ...publishing, urgent: true },
          withdraw: { act: 'withdrawn', languages, from, reason: text, redirect: null },
          unschedule: { act: 'unscheduled', from },
        }
        const act = acts[verb] as PublicationAct
        const actor = verb === 'approve' ? 'granskare' : 'redaktör'
        if (refusalOf(act, { steps, actor, now: noon(day), references: [], mayPublishUrgently: true })) continue
        if (act.act === 'saved')
          written.set(act.revision, aPage({ sv: `Text ${act.revision}`, en: `Text ${saves % 2}` }))
        const before = shownOn(steps, written, day)
        steps = [...steps, { ...act, account: actor, at: noon(day) }]
        expect(shownOn(steps, written, day)).toEqual(before)
        compared += before.filter((one) => one !== undefined).length
      }
    }),
    { numRuns: 300 },
  )
  expect(compared).toBeGreaterThan(1000)
})

/** What was shown at the end of each day before one, without when it ends: that may be said later. */
function shownOn(steps: readonly PublicationStep[], written: ReadonlyMap<number, Written>, day: number) {
  const shown = shownOf(steps, written, digest)
  return Array.from({ length: day - 1 }, (_, index) => {
    const moment = endOfDay(`2027-01-${String(index + 1).padStart(2, '0')}` as CalendarDate)
    const one = shown.find(({ from, until }) => from <= moment && (until === null || moment < until))
    return one && { content: one.content, edition: one.edition }
  })
}
