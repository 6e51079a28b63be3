import type { Editor } from '@tiptap/core'
import type { Action } from './actions.ts'

/** The menu of blocks while it is open. `isTyped`: it was opened by a slash, which goes when something is chosen. */
export type OpenMenu = {
  actions: readonly Action[]
  chosen: number
  at: { left: number; top: number }
  isTyped: boolean
}

/** A menu under the cursor, placed within an element. */
export function menuAt(editor: Editor, within: HTMLElement, menu: Pick<OpenMenu, 'actions' | 'isTyped'>): OpenMenu {
  const cursor = editor.view.coordsAtPos(editor.state.selection.from)
  const frame = within.getBoundingClientRect()
  return { ...menu, chosen: 0, at: { left: cursor.left - frame.left, top: cursor.bottom - frame.top + 4 } }
}

type Does = { choose: (action: Action) => void; change: (menu: OpenMenu | null) => void }

/** What a key does while the menu is open. False: the key is the text's. */
export function menuKey(event: KeyboardEvent, menu: OpenMenu, { choose, change }: Does): boolean {
  const { actions, chosen } = menu
  switch (event.key) {
    case 'ArrowDown':
      change({ ...menu, chosen: (chosen + 1) % actions.length })
      return true
    case 'ArrowUp':
      change({ ...menu, chosen: (chosen + actions.length - 1) % actions.length })
      return true
    case 'Enter':
      choose(actions[chosen]!)
      return true
    case 'Escape':
      change(null)
      return true
    default:
      return false
  }
}
