import { Extension } from '@tiptap/core'
import { hashtagPlaces } from '@samordning/domain'
import type { Node } from '@tiptap/pm/model'
import { Plugin, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Where the hashtags stand in each piece of text: a piece is never changed, only replaced, so it is read once. */
const places = new WeakMap<Node, { from: number; to: number }[]>()

function placesIn(text: Node): { from: number; to: number }[] {
  const known = places.get(text) ?? hashtagPlaces(text.textContent)
  places.set(text, known)
  return known
}

function marked({ doc }: EditorState): DecorationSet {
  const marks: Decoration[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    for (const { from, to } of placesIn(node))
      marks.push(Decoration.inline(at + 1 + from, at + 1 + to, { class: 'hashtag' }))
    return false
  })
  return DecorationSet.create(doc, marks)
}

/** Hashtags in the running text look like what they are. */
export const HashtagMarks = Extension.create({
  name: 'hashtagMarks',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: marked } })],
})
