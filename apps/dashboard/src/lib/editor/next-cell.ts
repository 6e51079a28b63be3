import { TextSelection, type Command } from '@tiptap/pm/state'

const CELL_DEPTH = 3

/**
 * Selects the words of the next cell, or of the one before (-1). Not so after the last and before the first: there Tab leaves the text, so
 * that nobody is caught in a table (WCAG 2.1.2).
 */
export function toCell(step: 1 | -1): Command {
  return ({ selection, doc, tr }, dispatch) => {
    const { $from } = selection
    if ($from.depth !== CELL_DEPTH || $from.parent.type.name !== 'cell') return false
    const cells: number[] = []
    $from.node(1).descendants((node, inside) => {
      if (node.type.name === 'cell') cells.push($from.start(1) + inside)
    })
    const next = cells[cells.indexOf($from.before()) + step]
    if (next === undefined) return false
    dispatch?.(
      tr.setSelection(TextSelection.create(doc, next + 1, next + doc.nodeAt(next)!.nodeSize - 1)).scrollIntoView(),
    )
    return true
  }
}
