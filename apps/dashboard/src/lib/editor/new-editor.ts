import { Editor, Extension } from '@tiptap/core'
import { withKeys, type RichText } from '@samordning/domain'
import { history } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import type { Command } from '@tiptap/pm/state'
import { tableEditing } from '@tiptap/pm/tables'
import { BLOCK_ACTIONS, TEXT_ACTIONS, type Asks } from './actions.ts'
import { BlockKeys } from './block-keys.ts'
import { CommentAnchors } from './comment-anchors.ts'
import { newKey, toDoc } from './document.ts'
import { FindingMarks } from './finding-marks.ts'
import { toCell } from './next-cell.ts'
import { HashtagMarks } from './hashtag-marks.ts'
import { cleanPaste, type Dropped } from './paste.ts'
import { takeDropped, takePasted } from './picture-files.ts'
import { blocksWith } from './schema.ts'
import { leaveList } from './turn-into.ts'

export type EditorSettings = {
  element: HTMLElement
  body: RichText
  label: string
  addressOf: (file: string) => string
  /** Opens a dialog, or asks for a comment. */
  ask: (what: Asks) => void
  toTools: () => void
  openMenu: () => void
  /** Judged before the keys of the text: the menu of blocks takes arrows and Enter while it is open. */
  onkey: (event: KeyboardEvent) => boolean
  onpaste: (dropped: readonly Dropped[]) => void
  /** A picture was dropped or pasted, as a file; the cursor is where it is to stand. */
  onpicture: (picture: File) => void
}

/** An editor of a text of ours, in an element. */
export function newEditor(settings: EditorSettings): Editor {
  return new Editor({
    element: settings.element,
    content: toDoc(withKeys(settings.body, newKey)),
    extensions: [
      ...blocksWith(settings.addressOf),
      BlockKeys,
      FindingMarks,
      HashtagMarks,
      CommentAnchors,
      editing(settings),
    ],
    // Tiptap would write a style element into the page, which our Content-Security-Policy refuses: the styles are in Editor.svelte.
    injectCSS: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': settings.label, lang: 'sv' },
      handleKeyDown({ dom }, event) {
        // @NOTE Browsers tell of a selection made by keys (Shift+arrow) a moment after it, and a key pressed before that would act on the one
        // before it. ProseMirror reads the selection whenever it is told of one.
        dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
        return settings.onkey(event)
      },
      transformPastedHTML(pasted) {
        const { html, dropped } = cleanPaste(pasted)
        settings.onpaste(dropped)
        return html
      },
      handlePaste: takePasted(settings.onpicture),
      handleDrop: takeDropped(settings.onpicture),
    },
  })
}

function editing(settings: EditorSettings): Extension {
  const does = (act: () => void): Command => {
    return () => {
      act()
      return true
    }
  }
  const declared = [...BLOCK_ACTIONS, ...TEXT_ACTIONS].flatMap(({ key, does: done }) => {
    if (key === null) return []
    return [[key, 'ask' in done ? does(() => settings.ask(done.ask)) : done.command] as const]
  })
  const keys: Record<string, Command> = {
    ...Object.fromEntries(declared),
    'Mod-y': TEXT_ACTIONS.flatMap(({ id, does: done }) => (id === 'redo' && 'command' in done ? done.command : []))[0]!,
    // @NOTE What Ctrl+Alt+M writes on a Swedish keyboard in Windows, where Ctrl+Alt is AltGr too.
    'Ctrl-Alt-µ': does(() => settings.ask('comment')),
    'Alt-F10': does(settings.toTools),
    'Alt-Enter': does(settings.openMenu),
    Enter: leaveList('empty'),
    Backspace: leaveList('at start'),
    Tab: toCell(1),
    'Shift-Tab': toCell(-1),
  }
  return Extension.create({
    name: 'editing',
    priority: 1000,
    addProseMirrorPlugins: () => [history(), keymap(keys), tableEditing()],
  })
}
