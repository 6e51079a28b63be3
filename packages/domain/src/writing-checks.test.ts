import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SCALES, TERMS, aPage } from '../tests/writing.ts'
import { calendarDate } from './calendar-date.ts'
import type { LocalText } from './local-text.ts'
import type { Block } from './rich-text.ts'
import { findingsIn, readingOfContent } from './writing-checks.ts'

// The sentences and what is found in them stand in vectors/writing.txt; they are tried with the glossary of the content.

const rules = { locale: 'sv', on: calendarDate('2026-11-22'), terms: TERMS, scales: SCALES } as const

const fragment = fc.constantFrom(
  'vi ringer',
  'LGT',
  'Laget (LGT)',
  'XYZ',
  'trafficking',
  'koppleri',
  'handel',
  '(',
  '/',
  '. ',
  '”',
  '[här](/om)',
  '[handel](ref:group/laget)',
  'https://a.example/x.',
  'köp av sexuell tjänst',
  '2020',
  'Å',
)
const A_PICTURE = { type: 'figure', file: 'a'.repeat(64), caption: null } as const

const words = fc.array(fragment, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '))
const text = words.map((sv) => ({ sv }))
const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((one) => ({ type: 'paragraph' as const, text: one })),
  fc
    .tuple(fc.constantFrom(2 as const, 3 as const), text)
    .map(([level, one]) => ({ type: 'heading' as const, level, text: one })),
  fc.array(text, { minLength: 1 }).map((items) => ({ type: 'list' as const, items })),
  text.map((one) => ({ type: 'quote' as const, text: one, speaker: null, role: null })),
  fc.option(text).map((alt) => ({ ...A_PICTURE, alt })),
)
const body = fc.array(block, { maxLength: 8 })

/** The text that a path leads to. */
function at(path: string, value: unknown): string {
  const end = path.split('/').reduce((part, key) => (part as Record<string, unknown>)[key], value)
  return (end as { sv: string }).sv
}

describe('what is found in a text', () => {
  test('lies within it, and is not empty', () => {
    fc.assert(
      fc.property(body, (blocks) => {
        const page = aPage(blocks)
        for (const { path, offset, length } of findingsIn(page, rules)) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(length).toBeGreaterThan(0)
          expect(offset + length).toBeLessThanOrEqual(at(path, page.value).length)
        }
      }),
    )
  })

  test('grows by nothing when a sentence without fault is added at the end', () => {
    fc.assert(
      fc.property(body, (blocks) => {
        const longer = [...blocks, { type: 'paragraph', text: { sv: 'Välkommen till en dag i Umeå.' } } as const]
        const before = findingsIn(aPage(blocks), rules).map((finding) => JSON.stringify(finding))
        for (const finding of findingsIn(aPage(longer), rules)) expect(before).toContain(JSON.stringify(finding))
      }),
    )
  })

  test('stands in reading order', () => {
    const texts = [{ sv: 'LGT' }, { sv: 'Om koppleri/handel och [här](/om)' }]
    const found = findingsIn(aPage([{ type: 'list', items: texts }], { lead: { sv: 'trafficking' } }), rules)
    expect(found.map(({ path, offset }) => [path, offset])).toEqual([
      ['lead', 0],
      ['body/0/items/0', 0],
      ['body/0/items/1', 3],
      ['body/0/items/1', 24],
    ])
  })

  test('is known by the key of its block, where it has one', () => {
    const found = findingsIn(aPage([{ key: 'k3f9a0b1', type: 'paragraph', text: { sv: '[här](/om)' } }]), rules)
    expect(found).toMatchObject([{ path: 'body/k3f9a0b1/text', offset: 1, length: 3, kind: 'link-vague' }])
  })

  test('says which provision it leans on, and the fact that it stands in', () => {
    const page = aPage([{ type: 'paragraph', text: { sv: 'Koppleri (handel) och köp av sexuell tjänst.' } }])
    expect(findingsIn(page, rules).map(({ kind, grounds }) => [kind, grounds])).toEqual([
      ['terms-mixed', [{ provision: { sv: '6 kap. 12 §' }, fact: 'P307' }]],
      ['name-of-another-day', [{ provision: { sv: '6 kap. 11 § brottsbalken' }, fact: 'P106' }]],
    ])
  })

  test('is nothing in a language that the text is not written in', () => {
    fc.assert(
      fc.property(body, (blocks) => {
        expect(findingsIn(aPage(blocks), { ...rules, locale: 'en' })).toEqual([])
      }),
    )
  })

  test('is of the headings in the language, with those between that are not translated', () => {
    const heading = (level: 2 | 3, text: LocalText) => ({ type: 'heading', level, text }) as const
    const body = [
      heading(2, { sv: 'Stöd' }),
      heading(3, { sv: 'Natt', en: 'Night' }),
      { ...A_PICTURE, alt: { sv: '' } },
    ]
    expect(findingsIn(aPage(body), { ...rules, locale: 'en' })).toEqual([])
    expect(findingsIn(aPage(body), rules)).toMatchObject([
      { kind: 'figure-without-alt', path: 'body/2/alt', length: 0 },
    ])
  })
})

test('a text that says which law it describes is judged by the law of that day', () => {
  const blocks = [{ type: 'paragraph', text: { sv: 'Då var köp av sexuell tjänst ett brott.' } }] as const
  const describes = [{ offence: 'purchase', degree: 'normal', on: '2016-10-18' }]
  expect(findingsIn(aPage(blocks), rules)).toHaveLength(1)
  expect(findingsIn(aPage(blocks, { describes }), rules)).toEqual([])
})

test('somebody else’s words are left as they are, but not who said them', () => {
  const quote = {
    type: 'quote',
    text: { sv: 'LGT och trafficking' },
    speaker: null,
    role: { sv: 'chef för LGT' },
  } as const
  expect(findingsIn(aPage([quote]), rules).map(({ path }) => path)).toEqual(['body/0/role'])
})

test('the reading ease of a content counts all that is written, and not where it comes from', () => {
  const page = aPage([{ type: 'paragraph', text: { sv: '[Ring oss](/hjalp) nu.' } }])
  expect(readingOfContent(page, 'sv')).toMatchObject({ words: 4, sentences: 2 })
  expect(readingOfContent(page, 'en').lix).toBeNull()
})
