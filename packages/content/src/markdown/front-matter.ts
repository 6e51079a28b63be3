import { LineCounter, parseDocument, stringify } from 'yaml'
import type { Remark } from './syntax.ts'

/** What stands above a text, and on which line of the file a part of it stands. */
export type FrontMatter = { value: Record<string, unknown>; lineOf: (path: readonly PropertyKey[]) => number }

/** The values as YAML. The same value twice is written twice: a person edits it. */
export function writeFrontMatter(value: object): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 100 }).trimEnd()
}

/** Reads YAML whose first line is line `first` of its file. What is wrong with it is told; then there is no value. */
export function readFrontMatter(
  yaml: string,
  first: number,
  tell: (line: number, fault: string) => void,
): FrontMatter | null {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number | undefined) => (offset === undefined ? first : lines.linePos(offset).line - 1 + first)
  for (const { message, pos } of document.errors) tell(lineAt(pos[0]), `the front matter is broken: ${message}`)
  if (document.errors.length > 0) return null
  const value: unknown = document.toJS()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    tell(first, 'the front matter is broken: it has to be names and their values')
    return null
  }
  return { value: value as Record<string, unknown>, lineOf: (path) => lineAt(offsetOf(document, path)) }
}

/** Where the deepest part of a path begins that is there. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] | null } | undefined
    if (node?.range) return node.range[0]
  }
  return undefined
}

/** A remark's place and words, for the file that a function is at work on. */
export function remarksOf(file: string): {
  remarks: Remark[]
  tell: (line: number | undefined, message: string) => void
} {
  const remarks: Remark[] = []
  return { remarks, tell: (line = 1, message) => void remarks.push({ file, line, message }) }
}
