import { getMarkRange, type Editor } from '@tiptap/core'
import type { BlockKey, LocalText } from '@samordning/domain'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/** The words and the address of the link at the cursor, or the words that are selected. */
export function linkAt({ state }: Editor): { words: string; href: string | null; from: number; to: number } {
  const { $from, from, to, empty } = state.selection
  const range = getMarkRange($from, state.schema.marks.link!)
  if (range && (empty || to <= range.to)) {
    const mark = state.doc.nodeAt(range.from)!.marks[0]!
    return { ...range, words: state.doc.textBetween(range.from, range.to), href: mark.attrs.href as string }
  }
  // A link stands in one piece: what is selected beyond it is left alone.
  const end = Math.min(to, $from.end())
  return { from, to: end, words: state.doc.textBetween(from, end), href: null }
}

/** Makes the words at a place lead somewhere; null: nowhere. */
export function putLink(
  editor: Editor,
  { from, to }: { from: number; to: number },
  link: { words: string; href: string | null },
): void {
  const { schema, tr } = editor.state
  const marks = link.href === null ? [] : [schema.marks.link!.create({ href: link.href })]
  editor.view.dispatch(tr.replaceWith(from, to, schema.text(link.words, marks)).scrollIntoView())
}

/** An empty table, put after the block that the cursor is in; an empty paragraph gives way to it. */
export function putTable(
  editor: Editor,
  { caption, rows, columns }: { caption: LocalText; rows: number; columns: number },
): void {
  const cells = Array.from({ length: columns }, () => ({ type: 'cell' }))
  const content = Array.from({ length: rows }, () => ({ type: 'row', content: cells }))
  putBlock(editor, { type: 'table', attrs: { caption }, content })
}

/** Puts a block where the cursor is, with the cursor in its first words; a figure, which has none, is selected. */
export function putBlock(editor: Editor, block: { type: string; attrs: object; content?: object[] }): void {
  const { selection, schema, tr } = editor.state
  const { $from } = selection
  const isEmpty = $from.depth === 1 && $from.parent.content.size === 0
  const after = $from.depth > 0 ? $from.after(1) : selection.to
  const start = isEmpty ? $from.before(1) : after
  const node = schema.nodeFromJSON(block)
  tr.replaceWith(start, after, node)
  tr.setSelection(node.isAtom ? NodeSelection.create(tr.doc, start) : TextSelection.near(tr.doc.resolve(start + 1)))
  editor.view.dispatch(tr.scrollIntoView())
}

/** The block that the cursor is in, or the figure that is selected, if it is of a kind. */
export function blockAt({ state }: Editor, kind: string): { at: number; attrs: Record<string, unknown> } | null {
  const { $from } = state.selection
  const at = $from.depth > 0 ? $from.before(1) : $from.pos
  const node = state.doc.nodeAt(at)
  return node?.type.name === kind ? { at, attrs: node.attrs } : null
}

/** The key of the block that the cursor is in, or of the figure that is selected; null for one without words, which is not stored. */
export function keyAt({ state }: Editor): BlockKey | null {
  const { $from } = state.selection
  const block = $from.depth > 0 ? $from.node(1) : $from.nodeAfter
  return block && (block.isAtom || block.textContent.trim() !== '') ? (block.attrs.key as BlockKey) : null
}

/** What stands beside the words of a block, as it was filled in. */
export function setAttributes(editor: Editor, at: number, attrs: Record<string, unknown>): void {
  const { tr } = editor.state
  for (const [name, value] of Object.entries(attrs)) tr.setNodeAttribute(at, name, value)
  editor.view.dispatch(tr)
}

/** Swedish that was filled in, beside the English that was there. */
export function inSwedish(words: string, before: LocalText | null | undefined): LocalText | null {
  const sv = words.trim()
  return sv === '' ? null : { ...before, sv }
}
