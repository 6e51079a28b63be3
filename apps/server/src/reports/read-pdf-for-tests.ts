import { getDocumentProxy } from 'unpdf'

/** A node of a PDF's structure tree (ISO 32000-1, 14.7) with the words that belong to it. */
export type Tag = { role: string; lang: string | null; text: string; children: Tag[] }

/** What PDF.js, which had no part in making it, reads in a PDF. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const tags: Tag[] = []
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const words = wordsById(items)
    const tree = (await page.getStructTree()) as Node | null
    if (tree) tags.push(tagOf(tree, words))
    pages.push(oneLine([...words.values()].join(' ')))
  }
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> }
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null
  return { info, isMarked: marks?.Marked === true, outline: await pdf.getOutline(), tags: tags.flatMap(flat), pages }
}

type Node = { role?: string; lang?: string; type?: string; id?: string; children?: Node[] }
type Item = { str: string; hasEOL: boolean } | { type: string; id?: string }

/** The words of each marked content, in the order of reading. */
function wordsById(items: readonly object[]): Map<string, string> {
  const words = new Map<string, string>()
  const open: string[] = []
  for (const item of items as Item[]) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== '') ?? ''
      words.set(id, (words.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  return words
}

function tagOf({ role = '', lang, children = [] }: Node, words: Map<string, string>): Tag {
  const parts = children.map((child) =>
    child.type === 'content' ? (words.get(child.id ?? '') ?? '') : tagOf(child, words),
  )
  return {
    ...{ role, lang: lang ?? null },
    text: parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    children: parts.filter((part) => typeof part !== 'string'),
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function flat(tag: Tag): Tag[] {
  return [{ ...tag, text: oneLine(tag.text) }, ...tag.children.flatMap(flat)]
}
