import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state'
import { newKey } from './document.ts'

type Keyed = { node: Node; at: number }

/** Every block and item that has a key, or should have one, in reading order. */
function keyedNodes(doc: Node): Keyed[] {
  const all: Keyed[] = []
  doc.forEach((block, at) => {
    all.push({ node: block, at })
    if (block.type.name === 'list') block.forEach((item, inside) => all.push({ node: item, at: at + 1 + inside }))
  })
  return all
}

/**
 * What has no key gets one, and of two with the same (a text was split, or copied) the first keeps it, with its English. When the first was
 * left empty (somebody pressed Enter before the first word), the key follows the words.
 */
export function settleKeys(state: EditorState): Transaction | null {
  const keepers = new Map<string, Keyed>()
  const others: Keyed[] = []
  for (const one of keyedNodes(state.doc)) {
    const key = one.node.attrs.key as string | null
    const before = key === null ? undefined : keepers.get(key)
    if (key !== null && (!before || isLeftEmpty(before.node, one.node))) {
      if (before) others.push(before)
      keepers.set(key, one)
    } else others.push(one)
  }
  if (others.length === 0) return null
  const { tr } = state
  for (const { node, at } of others) {
    if (node.attrs.key !== null && 'en' in node.attrs) tr.setNodeAttribute(at, 'en', null)
    tr.setNodeAttribute(at, 'key', newKey())
  }
  return tr
}

function isLeftEmpty(before: Node, after: Node): boolean {
  return before.isTextblock && before.content.size === 0 && after.content.size > 0
}

export const BlockKeys = Extension.create({
  name: 'blockKeys',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (done, _before, state) => (done.some((one) => one.docChanged) ? settleKeys(state) : null),
    }),
  ],
})
