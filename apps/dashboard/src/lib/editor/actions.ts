import { m as t } from '@samordning/messages/texts'
import { redo, undo } from '@tiptap/pm/history'
import type { Command, EditorState } from '@tiptap/pm/state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable } from '@tiptap/pm/tables'
import { turnInto, type TextKind } from './turn-into.ts'

/** What is asked for in a dialog before something is done. */
export type Dialogue = 'link' | 'quote' | 'table' | 'figure'
/** What the editor does not do by itself: a comment is the page's to ask for. */
export type Asks = Dialogue | 'comment'

/** Something that can be done to the text: by its button, its key, or the menu of blocks. */
export type Action = {
  id: string
  says: () => string
  /** As ProseMirror writes keys. Ctrl on a Mac too: Cmd with Shift and a digit takes pictures of the screen there. */
  key: string | null
  does: { command: Command } | { ask: Asks }
  isOn: (state: EditorState) => boolean
}

function kindAt({ selection }: EditorState): { kind: string; level: unknown } {
  const block = selection.$from.depth > 0 ? selection.$from.node(1) : null
  return { kind: block?.type.name ?? '', level: block?.attrs.level }
}

function makes(kind: TextKind, attrs: { level?: number } = {}): Pick<Action, 'does' | 'isOn'> {
  const isOn = (state: EditorState): boolean => {
    const at = kindAt(state)
    return at.kind === kind && (attrs.level === undefined || at.level === attrs.level)
  }
  // Pressed again, it is a plain paragraph again.
  const command: Command = (state, dispatch) =>
    (isOn(state) ? turnInto('paragraph') : turnInto(kind, attrs))(state, dispatch)
  return { does: { command }, isOn }
}

const never = (): boolean => false

/** What a block can be: the first part of the toolbar, and the menu of blocks. */
export const BLOCK_ACTIONS: readonly Action[] = [
  { id: 'paragraph', says: t.editor_paragraph, key: 'Ctrl-Shift-1', ...makes('paragraph') },
  { id: 'heading2', says: t.editor_heading2, key: 'Ctrl-Shift-2', ...makes('heading', { level: 2 }) },
  { id: 'heading3', says: t.editor_heading3, key: 'Ctrl-Shift-3', ...makes('heading', { level: 3 }) },
  { id: 'list', says: t.editor_list, key: 'Ctrl-Shift-8', ...makes('list') },
  { id: 'quote', says: t.editor_quote, key: 'Ctrl-Shift-9', ...makes('quote') },
  { id: 'note', says: t.editor_note, key: 'Ctrl-Shift-6', ...makes('note') },
  { id: 'table', says: t.editor_table, key: null, does: { ask: 'table' }, isOn: isInTable },
  {
    id: 'figure',
    says: t.editor_figure,
    key: null,
    does: { ask: 'figure' },
    isOn: ({ selection }) => 'node' in selection,
  },
]

export const TEXT_ACTIONS: readonly Action[] = [
  {
    id: 'link',
    says: t.editor_link,
    // Ctrl+K is the palette of the workspace.
    key: 'Ctrl-Shift-l',
    does: { ask: 'link' },
    isOn: ({ selection, schema }) => schema.marks.link!.isInSet(selection.$from.marks()) !== undefined,
  },
  { id: 'comment', says: t.editor_comment, key: 'Ctrl-Alt-m', does: { ask: 'comment' }, isOn: never },
  { id: 'undo', says: t.editor_undo, key: 'Mod-z', does: { command: undo }, isOn: never },
  { id: 'redo', says: t.editor_redo, key: 'Mod-Shift-z', does: { command: redo }, isOn: never },
]

/** A table keeps a head and a row, and two columns. */
function unlessLast(command: Command, isLast: (rows: number, columns: number) => boolean): Command {
  return (state, dispatch) => {
    const table = state.selection.$from.node(1)
    return !isLast(table.childCount, table.firstChild!.childCount) && command(state, dispatch)
  }
}

function inTable(id: string, says: () => string, command: Command): Action {
  return { id, says, key: null, does: { command }, isOn: never }
}

function isInQuote(state: EditorState): boolean {
  return kindAt(state).kind === 'quote'
}

function properties(ask: Dialogue): Action {
  return { id: `${ask}-properties`, says: t.editor_properties, key: null, does: { ask }, isOn: never }
}

/** What is there while the cursor is in a quote: who says it. */
const QUOTE_ACTIONS: readonly Action[] = [properties('quote')]

/** What is there while the cursor is in a table. */
const TABLE_ACTIONS: readonly Action[] = [
  properties('table'),
  inTable('row-add', t.editor_row_add, addRowAfter),
  inTable(
    'row-remove',
    t.editor_row_remove,
    unlessLast(deleteRow, (rows) => rows <= 2),
  ),
  inTable('column-add', t.editor_column_add, addColumnAfter),
  inTable(
    'column-remove',
    t.editor_column_remove,
    unlessLast(deleteColumn, (_rows, columns) => columns <= 2),
  ),
  inTable('table-remove', t.editor_table_remove, deleteTable),
]

/** The actions of the toolbar, by what they are about: more of them while the cursor is in a table or a quote. */
export function groupsFor(
  state: EditorState | undefined,
  hasComments: boolean,
): { label: string; actions: readonly Action[] }[] {
  const textActions = TEXT_ACTIONS.filter(({ id }) => hasComments || id !== 'comment')
  return [
    { label: t.editor_menu(), actions: BLOCK_ACTIONS },
    { label: t.editor_text_label(), actions: textActions },
    ...(state && isInTable(state) ? [{ label: t.editor_table_tools(), actions: TABLE_ACTIONS }] : []),
    ...(state && isInQuote(state) ? [{ label: t.editor_quote(), actions: QUOTE_ACTIONS }] : []),
  ]
}

/** A key as it stands on the keyboard. */
export function sayKeys(key: string): string {
  return key
    .replace('Mod', 'Ctrl/⌘')
    .replace('Shift', t.editor_key_shift())
    .replaceAll('-', '+')
    .replace(/[a-z]$/, (letter) => letter.toUpperCase())
}
