import { readFileSync } from 'node:fs'
import { NewsItem, findingsIn, calendarDate, type Block, type Finding, type Locale } from '@samordning/domain'
import { describe, expect, test } from 'vitest'
import { readContent } from '../index.ts'

const VECTORS = new URL('../../../domain/vectors/writing.txt', import.meta.url)
const LINE = /^(?<locale>sv|en) (?<day>\d{4}-\d{2}-\d{2}): (?<text>.+?) -> (?<answer>.+)$/
const PICTURE = 'a'.repeat(64)

const { terms, scales, news } = readContent()
const lines = readFileSync(VECTORS, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

describe('what is said of a text while it is written', () => {
  test.each(lines)('%s', (line) => {
    const { locale = '', day = '', text = '', answer } = LINE.exec(line)!.groups!
    const body = text.split(' ¶ ').map((block) => blockOf(block, locale as Locale))
    const value = { ...news[0]!, ...EMPTY_HEAD, date: calendarDate(day), body, describes: [] }
    const rules = { locale: locale as Locale, on: calendarDate(day), terms, scales }
    const found = findingsIn({ kind: 'news', value }, rules)
    expect(found.map((finding) => inWords(finding, body, locale as Locale)).join(' | ') || 'none').toBe(answer)
  })

  test('is tried on many sentences', () => {
    expect(lines.length).toBeGreaterThanOrEqual(60)
  })
})

const EMPTY_HEAD = NewsItem.pick({ headline: true, preamble: true }).parse({
  headline: { sv: 'Nytt', en: 'New' },
  preamble: { sv: 'Nytt', en: 'New' },
})

function blockOf(text: string, locale: Locale): Block {
  const inLanguage = (words: string) => (locale === 'sv' ? { sv: words } : { sv: 'Ord.', en: words })
  const [, mark, words = ''] = /^(### |## |> |!\[|!)?(.*?)\]?$/.exec(text.endsWith(')') ? `${text} ` : text)!
  switch (mark) {
    case '## ':
      return { type: 'heading', level: 2, text: inLanguage(words.trim()) }
    case '### ':
      return { type: 'heading', level: 3, text: inLanguage(words.trim()) }
    case '> ':
      return { type: 'quote', text: inLanguage(words.trim()), speaker: null, role: null }
    case '![':
      return { type: 'figure', file: PICTURE, alt: inLanguage(words), caption: null }
    case '!':
      return { type: 'figure', file: PICTURE, alt: null, caption: null }
    default:
      return { type: 'paragraph', text: inLanguage(words.trim()) }
  }
}

function inWords({ kind, path, offset, length, suggestion }: Finding, body: readonly Block[], locale: Locale): string {
  const [, index, piece] = path.split('/')
  const text = (body[Number(index)] as unknown as Record<string, Record<Locale, string>>)[piece!]![locale]
  const words = text.slice(offset, offset + length)
  return suggestion === null ? `${kind}: ${words}` : `${kind}: ${words} => ${suggestion}`
}
