import { expect, test } from 'vitest'
import { contentOf } from './index.ts'

const HEAD = `---
document: page
slug: om
title: { sv: Om }
lead: null
provenance:
  { fact: D1, sources: [{ source: workspace }], confidence: high, recorded: 2026-11-22 }
`

function read(body: string, { head = HEAD, english }: { head?: string; english?: string } = {}) {
  const en = english === undefined ? null : { file: 'om.en.md', text: english }
  return contentOf({ file: 'om.sv.md', text: `${head}---\n\n${body}\n` }, en)
}

function told(remarks: { file: string; line: number; message: string }[]) {
  return remarks.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

test('what a person adds by hand becomes a block without a key', () => {
  const { content, leftOut } = read('## Rubrik\n\nEtt stycke med [en länk](ref:group/vasterbotten).\n\n- ett\n- två')
  expect(leftOut).toEqual([])
  expect(content?.value.body).toEqual([
    { type: 'heading', level: 2, text: { sv: 'Rubrik' } },
    { type: 'paragraph', text: { sv: 'Ett stycke med [en länk](ref:group/vasterbotten).' } },
    { type: 'list', items: [{ sv: 'ett' }, { sv: 'två' }] },
  ])
})

test('the English of a block finds its Swedish by the name above it, wherever it stands', () => {
  const { content, leftOut } = read('<!-- aaaaaaaa -->\nEtt\n\n<!-- bbbbbbbb -->\nTvå', {
    english: '---\ntitle: About\n---\n\n<!-- bbbbbbbb -->\nTwo\n\n<!-- aaaaaaaa -->\nOne',
  })
  expect(leftOut).toEqual([])
  expect(content?.value).toMatchObject({
    title: { sv: 'Om', en: 'About' },
    body: [
      { key: 'aaaaaaaa', text: { sv: 'Ett', en: 'One' } },
      { key: 'bbbbbbbb', text: { sv: 'Två', en: 'Two' } },
    ],
  })
})

test.each([
  ['Ett **starkt** ord', 'Ett starkt ord', 'strong is not kept, its words are'],
  ['Ett <b>fett</b>', 'Ett fett', '<b> is left out'],
  ['[Länk](/a "titel")', '[Länk](/a)', 'the title of a link, "titel", is left out'],
  ['[Länk](</a b>)', 'Länk', 'a link to "/a b" is not kept'],
  ['# Rubrik', 'Rubrik', 'a heading of level 1 becomes level 2'],
  ['```\nkod\n```', 'kod', 'code is not kept, its words are'],
])('%s: markup that is not ours is left out, the words stay, and it is said', (body, sv, message) => {
  const { content, leftOut } = read(body)
  expect(content?.value.body).toMatchObject([{ text: { sv } }])
  expect(told(leftOut)[0]).toContain(`om.sv.md:10 ${message}`)
})

test.each([
  ['<script>alert(1)</script>', '<script>alert(1)</script> is left out'],
  ['![Bild](https://example.org/a.png)', 'the picture "https://example.org/a.png" is left out'],
  ['***', 'thematicBreak is left out'],
  ['<!-- aaaaaaaa -->\n<!-- bbbbbbbb -->\nOrd', '"aaaaaaaa" names no block'],
  ['1. ett', 'the numbers of a list are left out'],
  ['- ett\n\n  > två', 'blockquote is left out: it stands within another block'],
])('%s: what has no place in a text is said', (body, message) => {
  expect(told(read(body).leftOut).join('\n')).toContain(message)
})

test('a value that nobody knows is said with its line', () => {
  expect(told(read('Ord', { head: `${HEAD}rubrik: Om\n` }).leftOut)).toEqual([
    'om.sv.md:8 "rubrik" is not a value of ours, and is left out',
  ])
})

test('English that belongs to nothing is said, and nothing of it is taken', () => {
  const english = '---\nheadline: About\n---\n\n<!-- aaaaaaaa -->\n- One\n\n<!-- cccccccc -->\nThree\n\nFour'
  const { content, leftOut } = read('<!-- aaaaaaaa -->\nEtt', { english })
  expect(content?.value.body).toEqual([{ key: 'aaaaaaaa', type: 'paragraph', text: { sv: 'Ett' } }])
  expect(told(leftOut)).toEqual([
    'om.en.md:2 "headline" is no text of the Swedish file, and is left out',
    'om.en.md:6 the list "aaaaaaaa" is a paragraph in the Swedish file, and is left out',
    'om.en.md:9 the paragraph "cccccccc" has no sibling in the Swedish file, and is left out',
    'om.en.md:11 the paragraph without a name has no sibling in the Swedish file, and is left out',
  ])
})

test.each([
  ['no front matter', 'Bara ord', 'a.sv.md:1 the front matter is missing'],
  ['one that is not closed', '---\ndocument: page\n', 'a.sv.md:1 the front matter is missing'],
  ['broken YAML', '---\nslug: om\ntitle: [\n---\n', 'a.sv.md:3 the front matter is broken'],
  ['a list for names and values', '---\n- ett\n---\n', 'a.sv.md:2 the front matter is broken'],
  ['a kind that is not one', '---\ndocument: bok\n---\n', 'a.sv.md:2 document: Invalid'],
  [
    'two blocks of one name',
    '---\ndocument: page\n---\n\n<!-- aaaaaaaa -->\nA\n\n<!-- aaaaaaaa -->\nB',
    'a.sv.md:9 two blocks',
  ],
])('%s: there is no content, and the line is said', (_, text, message) => {
  const { content, faults } = contentOf({ file: 'a.sv.md', text }, null)
  expect(content).toBeNull()
  expect(told(faults)[0]).toContain(message)
})

test('a value that breaks a rule is said with its own line', () => {
  const { content, faults } = read('Ord', { head: HEAD.replace('slug: om', 'slug: Om oss') })
  expect(content).toBeNull()
  expect(told(faults)).toEqual(['om.sv.md:3 slug: is not an address name: use a-z, 0-9 and hyphens'])
})

test('a table without a caption is said with the line of the table', () => {
  const { faults } = read('| a | b |\n| - | - |\n| c | d |')
  expect(told(faults)[0]).toContain('om.sv.md:10 body/0/caption')
})
