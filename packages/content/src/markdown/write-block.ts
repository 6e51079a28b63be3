import { textsOf, type Block, type Locale, type LocalText } from '@samordning/domain'
import type { Html, ListItem, Paragraph, RootContent, TableRow } from 'mdast'
import { phrasingOf } from './inline.ts'

type Say = (text: LocalText | null | undefined) => string

/** A text in one language as Markdown's tree. Above each block stands the name by which the two languages find each other. */
export function bodyNodes(body: readonly Block[], locale: Locale): RootContent[] {
  const say: Say = (text) => text?.[locale] ?? ''
  return body.flatMap((block, index) =>
    textsOf(block).some((text) => say(text) !== '') || locale === 'sv'
      ? [{ type: 'html' as const, value: `<!-- ${nameOf(block, index)} -->` }, ...nodesOf(block, say, locale)]
      : [],
  )
}

/** A block's key; the number of its place where it has none. A number is shorter than a key, so they are never taken for each other. */
export function nameOf({ key }: Pick<Block, 'key'>, index: number): string {
  return key ?? String(index + 1)
}

function nodesOf(block: Block, say: Say, locale: Locale): RootContent[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: phrasingOf(say(block.text)) }]
    case 'paragraph':
      return [paragraph(say(block.text))]
    case 'list':
      return [{ type: 'list', spread: false, children: block.items.map((item) => listItem(say(item))) }]
    case 'quote':
      return [quoteNode(block, say, locale)]
    case 'table':
      return [
        { type: 'table', children: [block.head, ...block.rows].map((row) => tableRow(row, say)) },
        ...caption(say(block.caption)),
      ]
    case 'note':
      return [{ type: 'blockquote', children: [noteParagraph(say(block.text))] }]
    case 'figure':
      return [
        { type: 'paragraph', children: [{ type: 'image', url: `ref:file/${block.file}`, alt: say(block.alt) }] },
        ...caption(say(block.caption)),
      ]
  }
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: phrasingOf(text) }
}

function listItem(text: string): ListItem {
  return { type: 'listItem', spread: false, children: text === '' ? [] : [paragraph(text)] }
}

function tableRow(cells: readonly LocalText[], say: Say): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: phrasingOf(say(cell)) })),
  }
}

/** As Pandoc writes it: a paragraph that begins with a colon, below the table. */
function caption(text: string): RootContent[] {
  return text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: ': ' }, ...phrasingOf(text)] }]
}

/** Who says it stands in a list below the words. The name is a shared value: only the Swedish file has it. */
function quoteNode(quote: Extract<Block, { type: 'quote' }>, say: Say, locale: Locale): RootContent {
  const by = {
    speaker: locale === 'sv' ? (quote.speaker ?? '') : '',
    role: say(quote.role),
    organisation: say(quote.organisation),
  }
  const items = Object.entries(by).flatMap(([name, text]) => (text === '' ? [] : [listItem(`${name}: ${text}`)]))
  const words = say(quote.text)
  return {
    type: 'blockquote',
    children: [
      ...(words === '' ? [] : [paragraph(words)]),
      ...(items.length === 0 ? [] : [{ type: 'list' as const, spread: false, children: items }]),
    ],
  }
}

/** As GitHub writes an alert. Its mark goes out unescaped; one that is the words of a quote is escaped, and so no mark. */
export const NOTE_MARK = '[!NOTE]'

function noteParagraph(text: string): Paragraph {
  const mark: Html = { type: 'html', value: NOTE_MARK }
  return { type: 'paragraph', children: [mark, { type: 'text', value: '\n' }, ...phrasingOf(text)] }
}
