import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

type Take = (picture: File) => void

function pictureIn(carried: DataTransfer | null): File | null {
  return [...(carried?.files ?? [])].find(({ type }) => type.startsWith('image/')) ?? null
}

/** Takes a picture that is pasted. Word and Excel put one of their words beside them: where there are words, they are what is pasted. */
export function takePasted(take: Take) {
  return (_view: EditorView, { clipboardData }: ClipboardEvent): boolean => {
    const picture = clipboardData?.getData('text/plain') ? null : pictureIn(clipboardData)
    if (picture) take(picture)
    return picture !== null
  }
}

/** Takes a picture that is dropped, and puts the cursor there. Other files are let fall: the browser would leave the text to open them. */
export function takeDropped(take: Take) {
  return (view: EditorView, event: DragEvent): boolean => {
    // What is dragged within the text is moved there.
    if (view.dragging || !event.dataTransfer?.files.length) return false
    const picture = pictureIn(event.dataTransfer)
    if (!picture) return true
    const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
    if (place) {
      const { tr } = view.state
      view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(place.pos))))
    }
    take(picture)
    return true
  }
}
