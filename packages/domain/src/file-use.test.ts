import { expect, test } from 'vitest'
import { fileAt, filesIn } from './file-use.ts'

const ONE = 'a1'.repeat(32)
const TWO = 'b2'.repeat(32)

test.each([
  [`ref:file/${ONE}`, ONE],
  [`/filer/${ONE}/original`, ONE],
  ['/filer/arsrapport-2025', 'arsrapport-2025'],
  ['/filer/arsrapport-2025#sidan-4', 'arsrapport-2025'],
  ['ref:file/arsrapport-2025', null],
  [`ref:file/${ONE}/original`, null],
  ['ref:report/arsrapport-2025', null],
  ['/filer/', null],
  ['/filer/../hemligt', null],
  ['https://www.example/filer/arsrapport-2025', null],
])('%s leads to the file %s', (href, file) => {
  expect(fileAt(href)).toBe(file)
})

test('a content uses what it shows and what any of its words lead to, in either language', () => {
  const lead = { sv: 'Läs', en: `Read [the report](ref:file/${TWO})` }
  const picture = (alt: { sv: string } | null) => ({ type: 'figure' as const, file: ONE, alt, caption: null })
  const body = [
    { type: 'list' as const, items: [{ sv: 'Se [bilagan](/filer/bilaga) och [sajten](https://www.example/)' }] },
    picture({ sv: 'En karta' }),
    picture(null),
    picture(null),
  ]
  expect(filesIn({ lead, body } as { body: typeof body })).toEqual([
    { target: ONE, isDecoration: false },
    { target: ONE, isDecoration: true },
    { target: TWO, isDecoration: false },
    { target: 'bilaga', isDecoration: false },
  ])
})
