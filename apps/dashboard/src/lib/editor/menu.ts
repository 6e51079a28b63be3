import type { Editor } from '@tiptap/core'
import { m as t } from '@samordning/messages/texts'
import { TextSelection, type EditorState } from '@tiptap/pm/state'
import { BLOCK_ACTIONS, type Action } from './actions.ts'

/** What a menu at the cursor offers. `typed`: what was written to open it, which goes when something is chosen. */
export type Offer = { label: string; actions: readonly Action[]; typed: { from: number; to: number } | null }
/** The menu while it is open. */
export type OpenMenu = Offer & { chosen: number; at: { left: number; top: number } }

/** More than these can't be told apart at a glance. */
const MOST_HASHTAGS = 8

/** What can stand in a block, whatever is written. */
export function blockOffer(): Offer {
  return { label: t.editor_menu(), actions: BLOCK_ACTIONS, typed: null }
}

/** What is offered for what stands before the cursor: blocks for `/rub` in a block of its own, hashtags for `#du` anywhere. */
export function offerFor({ selection }: EditorState, hashtags: readonly string[]): Offer | null {
  if (!(selection instanceof TextSelection) || !selection.$cursor) return null
  const { parent, parentOffset, depth, pos } = selection.$cursor
  const before = parent.textBetween(0, parentOffset)
  const named = depth === 1 && parent.type.name === 'paragraph' && /^\/(\p{L}*)$/u.exec(before)?.[1]
  const isEnd = !/^[\p{L}\p{N}_]/u.test(parent.textContent.slice(parentOffset))
  if (typeof named === 'string' && parentOffset === parent.content.size) {
    const actions = BLOCK_ACTIONS.filter((one) => isStart(named, one.says()))
    return { label: t.editor_menu(), actions, typed: { from: pos - before.length, to: pos } }
  }
  const tag = isEnd ? /(?<![\p{L}\p{N}_#])#\p{L}[\p{L}\p{N}_]*$/u.exec(before)?.[0] : undefined
  return tag === undefined ? null : { ...hashtagOffer(tag, hashtags), typed: { from: pos - tag.length, to: pos } }
}

function hashtagOffer(typed: string, hashtags: readonly string[]) {
  const fitting = hashtags.filter((one) => isStart(typed, one) && one.length > typed.length).slice(0, MOST_HASHTAGS)
  const actions = fitting.map((tag): Action => {
    return {
      id: tag,
      says: () => tag,
      key: null,
      does: { command: ({ tr }, dispatch) => (dispatch?.(tr.insertText(tag).scrollIntoView()), true) },
      isOn: () => false,
    }
  })
  return { label: t.editor_hashtags(), actions }
}

function isStart(typed: string, whole: string): boolean {
  return whole.toLocaleLowerCase('sv').startsWith(typed.toLocaleLowerCase('sv'))
}

/** The menu under the cursor, placed within an element; null when there is nothing to offer. */
export function menuAt(editor: Editor, within: HTMLElement, offer: Offer | null): OpenMenu | null {
  if (!offer || offer.actions.length === 0) return null
  const cursor = editor.view.coordsAtPos(editor.state.selection.from)
  const frame = within.getBoundingClientRect()
  return { ...offer, chosen: 0, at: { left: cursor.left - frame.left, top: cursor.bottom - frame.top + 4 } }
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
