import { Extension } from '@tiptap/core'
import type { Finding } from '@samordning/domain'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { placeIn } from './pieces-in-doc.ts'

/** Set on a transaction, it says what was found; until then what is underlined moves with the text. */
export const FOUND = new PluginKey<DecorationSet>('found')

function underlined(doc: Node, findings: readonly Finding[]): DecorationSet {
  const marks = findings.flatMap((finding) => {
    const place = placeIn(doc, finding)
    if (!place) return []
    const isNode = !doc.resolve(place.from).parent.isTextblock
    return isNode
      ? Decoration.node(place.from, place.to, { class: 'found' })
      : Decoration.inline(place.from, place.to, { class: 'found' })
  })
  return DecorationSet.create(doc, marks)
}

export const FindingMarks = Extension.create({
  name: 'findingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: FOUND,
      state: {
        init: () => DecorationSet.empty,
        apply(tr, marks) {
          const found = tr.getMeta(FOUND) as readonly Finding[] | undefined
          return found ? underlined(tr.doc, found) : marks.map(tr.mapping, tr.doc)
        },
      },
      props: { decorations: (state) => FOUND.getState(state) },
    }),
  ],
})
