import { Fragment, type Node } from '@tiptap/pm/model'
import { TextSelection, type Command, type EditorState } from '@tiptap/pm/state'

export type TextKind = 'paragraph' | 'heading' | 'list' | 'quote' | 'note'

/** What is written in a block or an item, with what it is known by. */
type Written = { node: Node; isHere: boolean }

/**
 * Makes the blocks that are selected another kind. Items that are not selected stay a list, before and after. Tables and figures hold
 * something else than running words, and stay what they are.
 */
export function turnInto(kind: TextKind, attrs: Record<string, unknown> = {}): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection
    const first = $from.index(0)
    const last = $to.index(0)
    const chosen = Array.from({ length: last - first + 1 }, (_, index) => state.doc.child(first + index))
    if (chosen.some(({ type }) => type.name === 'table' || type.name === 'figure')) return false
    if (!dispatch) return true
    const made = madeFrom(chosen.flatMap(writtenIn(state)), state, { kind, attrs })
    const start = $from.before(1)
    const tr = state.tr.replaceWith(start, $to.after(1), Fragment.from(made.nodes))
    const cursor = start + made.cursor + Math.min($from.parentOffset, $from.parent.content.size)
    dispatch(tr.setSelection(TextSelection.create(tr.doc, cursor)).scrollIntoView())
    return true
  }
}

function writtenIn({ selection }: EditorState) {
  const { $from, $to } = selection
  return (block: Node): Written[] => {
    if (block.type.name !== 'list') return [{ node: block, isHere: true }]
    const from = block === $from.node(1) ? $from.index(1) : 0
    const to = block === $to.node(1) ? $to.index(1) : block.childCount
    return block.children.map((node, index) => ({ node, isHere: index >= from && index <= to }))
  }
}

/** The new blocks, and how far into them the first of those that were selected begins. */
function madeFrom(
  written: readonly Written[],
  { schema }: EditorState,
  { kind, attrs }: { kind: TextKind; attrs: Record<string, unknown> },
): { nodes: Node[]; cursor: number } {
  const nodes: Node[] = []
  let items: Node[] = []
  let cursor: number | null = null
  const sizeOf = (some: readonly Node[]): number => some.reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  const endList = (): void => {
    if (items.length > 0) nodes.push(schema.nodes.list!.create(null, items))
    items = []
  }
  for (const { node, isHere } of written) {
    const known = { key: node.attrs.key, en: node.attrs.en }
    if (!isHere || kind === 'list') {
      if (isHere) cursor ??= sizeOf(nodes) + 1 + sizeOf(items) + 1
      items.push(schema.nodes.item!.create(known, node.content))
    } else {
      endList()
      cursor ??= sizeOf(nodes) + 1
      nodes.push(schema.nodes[kind]!.create({ ...known, ...attrs }, node.content))
    }
  }
  endList()
  return { nodes, cursor: cursor ?? 1 }
}

/** Enter in an empty item, and Backspace at the start of one, take it out of its list. */
export function leaveList(when: 'empty' | 'at start'): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection
    if (!empty || $from.parent.type.name !== 'item') return false
    if (when === 'empty' ? $from.parent.content.size > 0 : $from.parentOffset > 0) return false
    return turnInto('paragraph')(state, dispatch)
  }
}
