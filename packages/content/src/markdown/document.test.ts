import { DocumentContent } from '@samordning/domain'
import fc from 'fast-check'
import { test, expect } from 'vitest'
import { content } from './arbitrary.ts'
import { contentOf, markdownOf } from './index.ts'

function roundTrip(written: DocumentContent) {
  const { sv, en } = markdownOf(written)
  return contentOf({ file: 'a.sv.md', text: sv }, en === null ? null : { file: 'a.en.md', text: en })
}

test('whatever a content holds comes back from Markdown as it was', () => {
  fc.assert(
    fc.property(content, (written) => {
      const asRead = DocumentContent.parse(written)
      const read = roundTrip(asRead)
      expect(read).toMatchObject({ faults: [], leftOut: [] })
      expect(JSON.stringify(read.content)).toBe(JSON.stringify(asRead))
    }),
    { numRuns: 300 },
  )
})

test('a paragraph that begins like a caption stays a paragraph, below a picture that has none', () => {
  const written = DocumentContent.parse({
    kind: 'page',
    value: {
      slug: 'a',
      title: { sv: 'A' },
      lead: null,
      body: [
        { type: 'figure', file: 'a'.repeat(64), alt: null, caption: null },
        { type: 'paragraph', text: { sv: ': ord' } },
      ],
      provenance: { fact: 'D1', sources: [{ source: 'workspace' }], confidence: 'high', recorded: '2026-11-22' },
    },
  })
  expect(roundTrip(written).content).toEqual(written)
})
