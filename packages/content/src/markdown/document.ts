import { DocumentContent } from '@samordning/domain'
import type { RootContent } from 'mdast'
import { readFrontMatter, remarksOf, writeFrontMatter, type FrontMatter } from './front-matter.ts'
import type { Tell } from './inline.ts'
import { inSwedish, piecesIn } from './pieces.ts'
import { readBlocks, type ReadBlock } from './read-block.ts'
import { readMarkdown, writeMarkdown, type Remark } from './syntax.ts'
import { bodyNodes } from './write-block.ts'

/** A file of a document, and the name by which remarks call it. */
export type MarkdownFile = { file: string; text: string }

/** What was read: the content where there is no fault, and what was left out of it. */
export type ReadDocument = { content: DocumentContent | null; faults: Remark[]; leftOut: Remark[] }

/**
 * A content as Markdown, a file a language. The Swedish one has all values in its front matter, the English one its texts by their
 * paths. The names above the blocks say which belong together; a text that is not in English has no English file.
 */
export function markdownOf(content: DocumentContent): { sv: string; en: string | null } {
  const { body, ...head } = content.value
  const values = { document: content.kind, ...(inSwedish(head) as object) }
  const english = [...piecesIn(head)].flatMap(({ path, text }) => (text.en === undefined ? [] : [[path, text.en]]))
  const nodes = bodyNodes(body, 'en')
  return {
    sv: fileOf(values, bodyNodes(body, 'sv')),
    en: english.length + nodes.length === 0 ? null : fileOf(Object.fromEntries(english), nodes),
  }
}

function fileOf(values: object, nodes: RootContent[]): string {
  return writeMarkdown({ type: 'root', children: [{ type: 'yaml', value: writeFrontMatter(values) }, ...nodes] })
}

/** Reads what `markdownOf` wrote, and what people have made of it since. Nothing is left out without being told. */
export function contentOf(sv: MarkdownFile, en: MarkdownFile | null): ReadDocument {
  const swedish = readFile(sv)
  const english = en && readFile(en)
  const read = parse(swedish, english)
  const faults = [...swedish.faults, ...(english?.faults ?? [])]
  const leftOut = [...swedish.leftOut, ...(english?.leftOut ?? [])]
  return { content: faults.length === 0 ? read : null, faults, leftOut }
}

function parse(swedish: ReadFile, english: ReadFile | null): DocumentContent | null {
  if (!swedish.head) return null
  const { document, ...head } = swedish.head.value
  const value = { ...head, body: swedish.blocks.map(({ block }) => block) }
  if (english?.head) addEnglish(value, swedish.blocks, { ...english, head: english.head })
  const { success, data, error } = DocumentContent.safeParse({ kind: document, value })
  for (const { path, message } of error?.issues ?? []) {
    const place = path[0] === 'value' ? path.slice(1) : ['document']
    swedish.tellFault(swedish.lineOf(place), `${place.join('/')}: ${message}`)
  }
  if (!success) return null
  for (const path of unknownIn(value, data.value)) {
    swedish.tellLeftOut(swedish.lineOf(path), `"${path.join('/')}" is not a value of ours, and is left out`)
  }
  return data
}

type ReadFile = {
  head: FrontMatter | null
  blocks: ReadBlock[]
  faults: Remark[]
  leftOut: Remark[]
  tellFault: Tell
  tellLeftOut: Tell
  lineOf: (path: readonly PropertyKey[]) => number
}

function readFile({ file, text }: MarkdownFile): ReadFile {
  const { remarks: faults, tell: tellFault } = remarksOf(file)
  const { remarks: leftOut, tell: tellLeftOut } = remarksOf(file)
  // @NOTE Windows ends lines with two characters; in a text of ours there is one.
  const source = text.replaceAll('\r\n', '\n')
  const [first, ...nodes] = readMarkdown(source).children
  if (first?.type !== 'yaml')
    tellFault(1, 'the front matter is missing, or not closed: it stands between two lines of ---')
  const head = first?.type === 'yaml' ? readFrontMatter(first.value, 2, tellFault) : null
  const blocks = first?.type === 'yaml' ? readBlocks(nodes, source, tellLeftOut) : []
  const names = blocks.map(({ name }) => name)
  for (const [index, { name, line }] of blocks.entries()) {
    if (name !== null && names.indexOf(name) < index) tellFault(line, `two blocks are called "${name}"`)
  }
  const lineOf = (path: readonly PropertyKey[]) =>
    path[0] === 'body' ? (blocks[Number(path[1])]?.line ?? 1) : (head?.lineOf(path) ?? 1)
  return { head, blocks, faults, leftOut, tellFault, tellLeftOut, lineOf }
}

/** Puts English beside the Swedish that it belongs to. */
function addEnglish(value: object, blocks: readonly ReadBlock[], english: ReadFile & { head: FrontMatter }) {
  const swedish = new Map([...piecesIn(value)].map(({ path, text }) => [path, text]))
  for (const [path, text] of Object.entries(english.head.value)) {
    const piece = path.startsWith('body/') ? undefined : swedish.get(path)
    if (!piece)
      english.tellLeftOut(english.head.lineOf([path]), `"${path}" is no text of the Swedish file, and is left out`)
    else if (typeof text !== 'string') english.tellFault(english.head.lineOf([path]), `"${path}" is no text`)
    else piece.en = text
  }
  for (const { name, line, block } of english.blocks) {
    const index = name === null ? -1 : blocks.findIndex((other) => other.name === name)
    const { type } = blocks[index]?.block ?? {}
    if (type !== block.type) {
      const why = type === undefined ? 'has no sibling in the Swedish file' : `is a ${type} in the Swedish file`
      english.tellLeftOut(
        line,
        `the ${block.type} ${name === null ? 'without a name' : `"${name}"`} ${why}, and is left out`,
      )
      continue
    }
    for (const { path, text } of piecesIn(block)) {
      const piece = swedish.get(`body/${index}/${path}`)
      if (piece && text.sv !== '') piece.en = text.sv
      else if (text.sv !== '') english.tellLeftOut(line, `"${name}" has no ${path} in the Swedish file: it is left out`)
    }
  }
}

/** Where what was written holds something that the schema has let fall. */
function* unknownIn(written: unknown, read: unknown, path: string[] = []): Generator<string[]> {
  if (typeof written !== 'object' || written === null || typeof read !== 'object' || read === null) return
  for (const [key, part] of Object.entries(written)) {
    if (part === undefined) continue
    if (key in read) yield* unknownIn(part, (read as Record<string, unknown>)[key], [...path, key])
    else yield [...path, key]
  }
}
