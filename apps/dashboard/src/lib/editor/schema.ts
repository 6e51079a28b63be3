import { Mark, mergeAttributes, Node, type AnyExtension } from '@tiptap/core'
import type { LocalText } from '@samordning/domain'

/**
 * The editor's document is our text: one node a block. The Swedish is what is written in it; the English of a piece goes with the node that
 * holds its Swedish (`en`), so that it is moved, cut, pasted and undone with it. Blocks, and items within a list, are known by their `key`.
 */
const carried = {
  key: { default: null, parseHTML: attribute('data-key'), renderHTML: asData('key') },
  en: { default: null, parseHTML: attribute('data-en'), renderHTML: asData('en') },
}

function attribute(name: string) {
  return (element: HTMLElement): string | null => element.getAttribute(name)
}

function asData(name: string) {
  return (values: Record<string, unknown>) =>
    values[name] === null ? {} : { [`data-${name}`]: values[name] as string }
}

/** A text beside the running words, in both languages, filled in with a form: of a quote, a table, a figure. */
function localText(name: string) {
  return {
    default: null as LocalText | null,
    parseHTML: (element: HTMLElement): unknown => JSON.parse(element.getAttribute(`data-${name}`) ?? 'null'),
    renderHTML: (values: Record<string, unknown>) =>
      values[name] ? { [`data-${name}`]: JSON.stringify(values[name]) } : {},
  }
}

const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' })
const Text = Node.create({ name: 'text', group: 'inline' })

const Paragraph = Node.create({
  name: 'paragraph',
  // First of the blocks: what is made when nothing else is said.
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => carried,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
})

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...carried, level: { default: 2, rendered: false } }),
  parseHTML: () => [2, 3].map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node, HTMLAttributes }) => [`h${node.attrs.level}`, HTMLAttributes, 0],
})

const List = Node.create({
  name: 'list',
  group: 'block',
  content: 'item+',
  addAttributes: () => ({ key: carried.key }),
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: ({ HTMLAttributes }) => ['ul', HTMLAttributes, 0],
})

const Item = Node.create({
  name: 'item',
  content: 'inline*',
  defining: true,
  addAttributes: () => carried,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
})

const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    ...carried,
    speaker: { default: null, parseHTML: attribute('data-speaker'), renderHTML: asData('speaker') },
    role: localText('role'),
    organisation: localText('organisation'),
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const { speaker, role, organisation } = node.attrs
    const said = [speaker, role?.sv, organisation?.sv].filter(Boolean).join(', ')
    return ['blockquote', mergeAttributes(HTMLAttributes, said ? { 'data-said': said } : {}), 0]
  },
})

const Note = Node.create({
  name: 'note',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => carried,
  parseHTML: () => [{ tag: 'aside' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes, 0],
})

/** What prosemirror-tables knows our nodes by. */
const TABLE_ROLES = { table: 'table', row: 'row', cell: 'cell' }

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'row row+',
  isolating: true,
  // Asked about every node, not this one alone.
  extendNodeSchema: ({ name }) => (name in TABLE_ROLES ? { tableRole: TABLE_ROLES[name as 'row'] } : {}),
  addAttributes: () => ({ key: carried.key, caption: localText('caption') }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'table',
    mergeAttributes(HTMLAttributes, { 'aria-label': node.attrs.caption?.sv ?? '' }),
    ['tbody', 0],
  ],
})

const Row = Node.create({
  name: 'row',
  content: 'cell cell+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

/** @NOTE No cell of ours spans, but prosemirror-tables asks each how wide and high it is. */
const Cell = Node.create({
  name: 'cell',
  content: 'inline*',
  isolating: true,
  addAttributes: () => ({
    en: carried.en,
    colspan: { default: 1, rendered: false },
    rowspan: { default: 1, rendered: false },
    colwidth: { default: null, rendered: false },
  }),
  parseHTML: () => ['td', 'th'].map((tag) => ({ tag, attrs: { colspan: 1, rowspan: 1, colwidth: null } })),
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})

const Figure = Node.create<{ addressOf: (file: string) => string }>({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ addressOf: (file) => `/filer/${file}` }),
  addAttributes: () => ({
    key: carried.key,
    file: { default: null, parseHTML: attribute('data-file'), renderHTML: asData('file') },
    alt: localText('alt'),
    caption: localText('caption'),
  }),
  parseHTML: () => [{ tag: 'figure[data-file]' }],
  renderHTML({ node, HTMLAttributes }) {
    const { file, alt, caption } = node.attrs
    const picture = ['img', { src: this.options.addressOf(file), alt: alt?.sv ?? '' }] as const
    return ['figure', HTMLAttributes, picture, ['figcaption', {}, caption?.sv ?? '']]
  },
})

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: 'a[href]' }],
  // The address is shown, not followed: a click puts the cursor into the words.
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, title: HTMLAttributes.href }, 0],
})

/** Everything a text of ours can hold, and nothing else: what is not here can't be written or pasted. */
export const blocks: AnyExtension[] = [
  ...[Doc, Text, Paragraph, Heading, List, Item, Quote, Note, Table, Row, Cell, Figure, Link],
]

/** The same, with pictures shown from where their files are. */
export function blocksWith(addressOf: (file: string) => string): AnyExtension[] {
  return blocks.map((one) => (one.name === 'figure' ? Figure.configure({ addressOf }) : one))
}
