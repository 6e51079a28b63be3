import type { Block, LocalText, RichText } from '@samordning/domain'
import { storedFrom, wordsOf, type WordsJson } from './stored-words.ts'

/** A node of the editor's document in JSON: `editor.getJSON()`. */
export type NodeJson = { type?: string; attrs?: Record<string, unknown>; content?: (NodeJson | WordsJson)[] }

/** What stands in a cell that is left empty: every cell of a stored table says something. */
export const NOTHING = '–'
/** What a table is called until somebody names it. */
export const UNNAMED_TABLE = 'Tabell'

const KEY_LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A key for a new block: 36⁸ of them, drawn without regard to any text. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(8)), (drawn) => KEY_LETTERS[drawn % 36]).join('')
}

/** The text as the editor holds it: a paragraph to begin in when it is empty. */
export function toDoc(body: RichText): NodeJson {
  return { type: 'doc', content: body.length > 0 ? body.map(nodeOf) : [{ type: 'paragraph' }] }
}

/**
 * The text that the editor holds, in both languages. Blocks and items without a word are left out; a cell without one gets a dash, and a table
 * without a name a plain one.
 */
export function fromDoc(doc: NodeJson): RichText {
  return (doc.content ?? []).flatMap((node) => blockOf(node as NodeJson) ?? [])
}

function piece(type: string, text: LocalText, attrs: Record<string, unknown> = {}): NodeJson {
  return { type, attrs: { ...attrs, en: text.en ?? null }, content: wordsOf(text.sv) }
}

function nodeOf(block: Block): NodeJson {
  const key = block.key ?? null
  switch (block.type) {
    case 'heading':
      return piece('heading', block.text, { key, level: block.level })
    case 'paragraph':
    case 'note':
      return piece(block.type, block.text, { key })
    case 'list':
      return {
        type: 'list',
        attrs: { key },
        content: block.items.map((item) => piece('item', item, { key: newKey() })),
      }
    case 'quote': {
      const { speaker, role, organisation = null } = block
      return piece('quote', block.text, { key, speaker, role, organisation })
    }
    case 'table': {
      const rows = [block.head, ...block.rows].map((row) => ({
        type: 'row',
        content: row.map((cell) => piece('cell', cell)),
      }))
      return { type: 'table', attrs: { key, caption: block.caption }, content: rows }
    }
    case 'figure': {
      const { file, alt, caption } = block
      return { type: 'figure', attrs: { key, file, alt, caption } }
    }
  }
}

/** Words and their English. Without Swedish there is nothing for the English to stand beside. */
function localOf(node: NodeJson): LocalText | null {
  const sv = storedFrom(node.content as WordsJson[] | undefined)
  const en = node.attrs?.en as string | null | undefined
  return sv === null ? null : { sv, ...(en && { en }) }
}

function childrenOf(node: NodeJson): NodeJson[] {
  return (node.content ?? []) as NodeJson[]
}

function blockOf(node: NodeJson): Block | null {
  const attrs = node.attrs ?? {}
  const key = attrs.key ? { key: attrs.key as string } : {}
  if (node.type === 'list') {
    const items = childrenOf(node).flatMap((item) => localOf(item) ?? [])
    return items.length > 0 ? { ...key, type: 'list', items } : null
  }
  if (node.type === 'table') return { ...key, ...tableOf(node) }
  if (node.type === 'figure') {
    const { file, alt, caption } = attrs as { file: never; alt: LocalText | null; caption: LocalText | null }
    return { ...key, type: 'figure', file, alt, caption }
  }
  const text = localOf(node)
  if (text === null) return null
  if (node.type === 'heading') return { ...key, type: 'heading', level: attrs.level as 2 | 3, text }
  if (node.type === 'quote') return { ...key, type: 'quote', text, ...saidBy(attrs) }
  return { ...key, type: node.type === 'note' ? 'note' : 'paragraph', text }
}

function saidBy(attrs: Record<string, unknown>) {
  const { speaker, role, organisation } = attrs as Record<'role' | 'organisation', LocalText | null> & {
    speaker: string | null
  }
  return { speaker, role, ...(organisation && { organisation }) }
}

function tableOf(node: NodeJson): Extract<Block, { type: 'table' }> {
  const [head = [], ...rows] = childrenOf(node).map((row) =>
    childrenOf(row).map((cell) => localOf(cell) ?? { sv: NOTHING }),
  )
  const caption = (node.attrs?.caption as LocalText | null) ?? { sv: UNNAMED_TABLE }
  return { type: 'table', caption, head, rows }
}
