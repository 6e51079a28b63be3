import { Extension } from '@tiptap/core'
import type { BlockKey } from '@samordning/domain'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** How many open comments each block has; set on a transaction when it is others than before. */
export type Commented = ReadonlyMap<BlockKey, number>
export const COMMENTED = new PluginKey<Commented>('commented')

/** What the style sheet knows a commented block by, so that its mark stands beside it. */
export function anchorOf(key: BlockKey): string {
  return `--comment-${key}`
}

function anchors(state: EditorState): DecorationSet {
  const commented = COMMENTED.getState(state)!
  const marks: Decoration[] = []
  if (commented.size === 0) return DecorationSet.empty
  state.doc.forEach((block, at) => {
    const key = block.attrs.key as BlockKey | null
    if (key !== null && commented.has(key))
      marks.push(Decoration.node(at, at + block.nodeSize, { style: `anchor-name: ${anchorOf(key)}` }))
  })
  return DecorationSet.create(state.doc, marks)
}

export const CommentAnchors = Extension.create({
  name: 'commentAnchors',
  addProseMirrorPlugins: () => [
    new Plugin<Commented>({
      key: COMMENTED,
      state: {
        init: () => new Map(),
        apply: (tr, commented) => (tr.getMeta(COMMENTED) as Commented | undefined) ?? commented,
      },
      props: { decorations: anchors },
    }),
  ],
})
