import { inlines } from '@samordning/domain'
import type { PhrasingContent } from 'mdast'

/** Called with what is left out, and the line that it stands on. */
export type Tell = (line: number | undefined, what: string) => void

/** A text of ours as Markdown's tree: words, and links. */
export function phrasingOf(text: string): PhrasingContent[] {
  return inlines(text).map((piece) => {
    const words = { type: 'text' as const, value: piece.text }
    return piece.href === null ? words : { type: 'link', url: piece.href, children: [words] }
  })
}

/** Markdown's tree as a text of ours. Markup other than links is left out, and its words stay. */
export function textOf(nodes: readonly PhrasingContent[], tell: Tell): string {
  return nodes.map((node) => wordsOf(node, tell)).join('')
}

function wordsOf(node: PhrasingContent, tell: Tell): string {
  const line = node.position?.start.line
  switch (node.type) {
    case 'text':
      return node.value
    case 'break':
      return '\n'
    case 'link':
      return linkOf(node.url, node.title, { words: textOf(node.children, tell), leftOut: (what) => tell(line, what) })
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'linkReference':
      tell(line, `${node.type} is not kept, its words are`)
      return textOf(node.children, tell)
    case 'inlineCode':
      tell(line, 'code is not kept, its words are')
      return node.value
    case 'html':
      tell(line, `${node.value} is left out`)
      return ''
    case 'image':
    case 'imageReference':
      tell(line, 'a picture within a text is left out: give it a paragraph of its own')
      return ''
    case 'footnoteReference':
      tell(line, 'a footnote is left out')
      return ''
  }
}

type Link = { words: string; leftOut: (what: string) => void }

function linkOf(url: string, title: string | null | undefined, { words, leftOut }: Link): string {
  if (title) leftOut(`the title of a link, "${title}", is left out`)
  const link = `[${words}](${url})`
  const [piece, ...more] = inlines(link)
  if (piece?.href === url && piece.text === words && more.length === 0) return link
  leftOut(`a link to "${url}" is not kept, its words are: neither may be empty, nor hold what ends it`)
  return words
}
