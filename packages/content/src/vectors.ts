import { readFileSync } from 'node:fs'

/** The tests in a file of `vectors/`, one a line: a question and its answer. For tests alone. */
export function linesOf(file: string): [question: string, answer: string][] {
  const text = readFileSync(new URL(`../vectors/${file}`, import.meta.url), 'utf8')
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return lines.map((line) => line.split(' -> ') as [string, string])
}
