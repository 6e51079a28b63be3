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
