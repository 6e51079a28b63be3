import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { storedFrom, storedWord, type WordsJson } from './stored-words.ts'

/** A node that holds a piece, and where it begins. With `attribute` the piece is not its words but stands beside them. */
export type PieceNode = { node: Node; at: number; attribute: string | null }

/**
 * Where the piece with a path (`body/k3f9a0b1/items/2`) stands in the editor's document, or null when it is no longer there. Items without a
 * word are not stored, so they are not counted.
 */
export function pieceAt(doc: Node, path: string): PieceNode | null {
  const [, key, name, ...indexes] = path.split('/')
  const block = blockWith(doc, key)
  if (!block || name === undefined) return null
  if (name === 'items') return childAt(block, isStored, Number(indexes[0]))
  if (name === 'head') return cellAt(block, 0, Number(indexes[0]))
  if (name === 'rows') return cellAt(block, Number(indexes[0]) + 1, Number(indexes[1]))
  return { ...block, attribute: name === 'text' ? null : name }
}

function blockWith(doc: Node, key: string | undefined): PieceNode | null {
  let found: PieceNode | null = null
  doc.forEach((node, at) => {
    if (node.attrs.key === key) found = { node, at, attribute: null }
  })
  return found
}

function cellAt(table: PieceNode, row: number, column: number): PieceNode | null {
  const line = childAt(table, () => true, row)
  return line && childAt(line, () => true, column)
}

function childAt(parent: PieceNode, counts: (node: Node) => boolean, index: number): PieceNode | null {
  const children: PieceNode[] = []
  parent.node.forEach((node, inside) => {
    if (counts(node)) children.push({ node, at: parent.at + 1 + inside, attribute: null })
  })
  return children[index] ?? null
}

function isStored(item: Node): boolean {
  return storedFrom(wordsIn(item)) !== null
}

function wordsIn(node: Node): WordsJson[] {
  return node.content.toJSON() ?? []
}

/** Where a part of a stored text stands in the document; the whole node for what is not written in the running text. */
export function placeIn(
  doc: Node,
  { path, offset, length }: { path: string; offset: number; length: number },
): { from: number; to: number } | null {
  const piece = pieceAt(doc, path)
  if (!piece) return null
  const { node, at, attribute } = piece
  if (attribute !== null || !node.isTextblock) return { from: at, to: at + node.nodeSize }
  const words = wordsIn(node)
  const all = words.map(storedWord).join('')
  const start = offset + all.length - all.trimStart().length
  const from = at + 1 + lettersBefore(words, start)
  return { from, to: Math.max(from, at + 1 + lettersBefore(words, start + length)) }
}

/** How many letters on screen come before a place in the stored text, where a link also has brackets and an address. */
function lettersBefore(words: readonly WordsJson[], place: number): number {
  let stored = 0
  let letters = 0
  for (const word of words) {
    const size = storedWord(word).length
    const isLink = size !== word.text.length
    if (place < stored + size) {
      const inside = place - stored - (isLink ? 1 : 0)
      return letters + Math.min(Math.max(inside, 0), word.text.length)
    }
    stored += size
    letters += word.text.length
  }
  return letters
}

/** Writes the English of a piece (null: there is none). False when the piece is no longer there, or has no Swedish. */
export function writeEnglish(tr: Transaction, path: string, english: string | null): boolean {
  const piece = pieceAt(tr.doc, path)
  if (!piece) return false
  const { node, at, attribute } = piece
  const en = english?.trim() || null
  if (attribute === null) tr.setNodeAttribute(at, 'en', en)
  else {
    const text = node.attrs[attribute] as { sv: string } | null
    if (!text) return false
    tr.setNodeAttribute(at, attribute, { sv: text.sv, ...(en !== null && { en }) })
  }
  return true
}
