import { DocumentContent } from '@samordning/domain'
import { describe, expect, test } from 'vitest'
import { readContent } from '../index.ts'
import { contentOf, markdownOf } from './index.ts'

const { news, reports, happenings } = readContent()
const documents = [
  ...news.map((value) => ({ kind: 'news' as const, value })),
  ...reports.map((value) => ({ kind: 'report' as const, value })),
  ...happenings.map((value) => ({ kind: 'happening' as const, value })),
]

describe('what the platform starts with comes back from Markdown as it was', () => {
  test.each(documents.map((content) => [`${content.kind} ${content.value.slug}`, content] as const))(
    '%s',
    (_, content) => {
      const { sv, en } = markdownOf(content)
      const read = contentOf({ file: 'a.sv.md', text: sv }, en === null ? null : { file: 'a.en.md', text: en })
      expect(read).toMatchObject({ faults: [], leftOut: [] })
      expect(JSON.stringify(read.content)).toBe(JSON.stringify(DocumentContent.parse(content)))
    },
  )
})
