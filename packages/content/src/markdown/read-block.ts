import { BlockKey, FileId } from '@samordning/domain'
import type { Blockquote, Image, List, Paragraph, RootContent, Table } from 'mdast'
import { textOf, type Tell } from './inline.ts'
import { NOTE_MARK } from './write-block.ts'

type Words = { sv: string }

/** A block as one file has it: its words are taken for Swedish, whichever language the file is in. */
export type ReadBlock = { name: string | null; line: number; block: Record<string, unknown> & { type: string } }

const COMMENT = /^<!-- ([0-9a-z]{1,8}) -->$/
const CAPTION = /^: /
const BY = /^(speaker|role|organisation): ([\s\S]+)$/

/** The blocks below the front matter of a file, as their author wrote them: they have yet to be parsed. */
export function readBlocks(nodes: readonly RootContent[], source: string, tell: Tell): ReadBlock[] {
  const blocks: ReadBlock[] = []
  let name: string | null = null
  for (const node of nodes) {
    const comment = node.type === 'html' ? COMMENT.exec(node.value.trim())?.[1] : undefined
    const line = node.position?.start.line ?? 1
    if (comment !== undefined) {
      if (name !== null) tell(line, `"${name}" names no block`)
      name = comment
    } else if (node.type === 'paragraph' && name === null && takesCaption(blocks.at(-1), node)) {
      blocks.at(-1)!.block.caption = words(textOf(node.children, tell).replace(CAPTION, ''))
    } else {
      const block = blockOf(node, source, tell)
      if (block)
        blocks.push({ name, line, block: { ...(BlockKey.safeParse(name).success && { key: name }), ...block } })
      name = null
    }
  }
  return blocks
}

function takesCaption(before: ReadBlock | undefined, { children: [first] }: Paragraph): boolean {
  if (before?.block.type !== 'table' && before?.block.type !== 'figure') return false
  return !before.block.caption && first?.type === 'text' && CAPTION.test(first.value)
}

function blockOf(node: RootContent, source: string, tell: Tell): ReadBlock['block'] | null {
  const line = node.position?.start.line
  switch (node.type) {
    case 'heading':
      if (node.depth !== 2 && node.depth !== 3)
        tell(line, `a heading of level ${node.depth} becomes level ${node.depth === 1 ? 2 : 3}`)
      return { type: 'heading', level: Math.min(Math.max(node.depth, 2), 3), text: words(textOf(node.children, tell)) }
    case 'paragraph':
      return paragraphOf(node, tell)
    case 'list':
      return listOf(node, tell)
    case 'blockquote':
      return quoteOf(node, source, tell)
    case 'table':
      return tableOf(node, tell)
    case 'code':
      tell(line, 'code is not kept, its words are')
      return { type: 'paragraph', text: words(node.value) }
    default:
      tell(line, `${node.type === 'html' ? node.value : node.type} is left out`)
      return null
  }
}

function paragraphOf(node: Paragraph, tell: Tell): ReadBlock['block'] | null {
  const [only, ...more] = node.children
  if (only?.type === 'image' && more.length === 0) return figureOf(only, tell)
  const text = textOf(node.children, tell)
  return text.trim() === '' ? null : { type: 'paragraph', text: words(text) }
}

function figureOf({ url, alt, title, position }: Image, tell: Tell): ReadBlock['block'] | null {
  const file = url.replace(/^ref:file\//, '')
  if (!FileId.safeParse(file).success) {
    tell(
      position?.start.line,
      `the picture "${url}" is left out: only ref:file/ and the checksum of a file of ours is a picture`,
    )
    return null
  }
  if (title) tell(position?.start.line, `the title of a picture, "${title}", is left out`)
  return { type: 'figure', file, alt: alt ? words(alt) : null, caption: null }
}

function listOf(list: List, tell: Tell): ReadBlock['block'] {
  if (list.ordered) tell(list.position?.start.line, 'the numbers of a list are left out')
  return { type: 'list', items: list.children.map(({ children }) => words(paragraphsOf(children, tell))) }
}

/** The words of paragraphs that have to be one. */
function paragraphsOf(nodes: readonly RootContent[], tell: Tell): string {
  const paragraphs = nodes.filter((node) => node.type === 'paragraph')
  if (paragraphs.length > 1) tell(paragraphs[1]?.position?.start.line, 'paragraphs are put together to one')
  for (const node of nodes)
    if (node.type !== 'paragraph')
      tell(node.position?.start.line, `${node.type} is left out: it stands within another block`)
  return paragraphs.map(({ children }) => textOf(children, tell)).join('\n')
}

function tableOf(table: Table, tell: Tell): ReadBlock['block'] {
  const [head = [], ...rows] = table.children.map((row) =>
    row.children.map((cell) => words(textOf(cell.children, tell))),
  )
  return { type: 'table', caption: undefined, head, rows }
}

function quoteOf(node: Blockquote, source: string, tell: Tell): ReadBlock['block'] {
  const start = node.children[0]?.position?.start.offset ?? 0
  if (node.children[0]?.type === 'paragraph' && source.startsWith(NOTE_MARK, start)) {
    return { type: 'note', text: words(paragraphsOf(node.children, tell).slice(NOTE_MARK.length).trimStart()) }
  }
  const last = node.children.at(-1)
  const by = last?.type === 'list' ? speakerOf(last, tell) : {}
  const said = last?.type === 'list' ? node.children.slice(0, -1) : node.children
  const { speaker = null, role, organisation } = by
  return {
    type: 'quote',
    text: words(paragraphsOf(said, tell)),
    speaker,
    role: role === undefined ? null : words(role),
    ...(organisation !== undefined && { organisation: words(organisation) }),
  }
}

function speakerOf(list: List, tell: Tell): Partial<Record<string, string>> {
  const by: Partial<Record<string, string>> = {}
  for (const item of list.children) {
    const text = paragraphsOf(item.children, tell)
    const [, name, value] = BY.exec(text) ?? []
    if (name && value !== undefined && by[name] === undefined) by[name] = value
    else
      tell(
        item.position?.start.line,
        `"${text}" is left out: below a quote stand speaker, role and organisation, each once`,
      )
  }
  return by
}

function words(text: string): Words {
  return { sv: text }
}
