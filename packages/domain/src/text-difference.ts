import { differences } from './difference.ts'
import type { Locale } from './local-text.ts'
import { piecesOf } from './pieces.ts'

/** Words that both have, that came, or that went, with the space behind them. */
export type WordRun = { kind: 'same' | 'added' | 'removed'; text: string }

/** What differs in one language of a piece: it came, it went, or some of its words did. */
export type TextDifference = { path: string; language: Locale; kind: 'added' | 'removed' | 'changed'; words: WordRun[] }

/** What differs between two contents, in both languages: the order of the later one, what is gone last. */
export function textDifferences(before: object, after: object): TextDifference[] {
  const [was, is] = [piecesOf(before), piecesOf(after)]
  return differences(was, is).flatMap(({ key: path }) =>
    (['sv', 'en'] as const).flatMap((language): TextDifference[] => {
      const [old, now] = [was.get(path)?.[language], is.get(path)?.[language]]
      if (old === now) return []
      const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
      return [{ path, language, kind, words: wordDifference(old ?? '', now ?? '') }]
    }),
  )
}

/** Beyond so many pairs of words a text counts as written anew: the time would grow with the square of its length. */
const MOST_PAIRS = 1_000_000

/** From one text to another, by words: the longest common subsequence between the beginning and the end that they share. */
export function wordDifference(before: string, after: string): WordRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const middle = between(old.slice(start, old.length - end), now.slice(start, now.length - end))
  const same = (words: string[]) => words.map((text): WordRun => ({ kind: 'same', text }))
  return joined([...same(now.slice(0, start)), ...middle, ...same(now.slice(now.length - end))])
}

function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

function between(old: readonly string[], now: readonly string[]): WordRun[] {
  const runs: WordRun[] = []
  const isComparable = old.length * now.length <= MOST_PAIRS
  const common = isComparable ? commonLengths(old, now) : null
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (common && i < old.length && old[i] === now[j]) {
      runs.push({ kind: 'same', text: now[j]! })
      i += 1
      j += 1
    } else if (i < old.length && (j === now.length || !common || common[i + 1]![j]! >= common[i]![j + 1]!)) {
      runs.push({ kind: 'removed', text: old[i++]! })
    } else runs.push({ kind: 'added', text: now[j++]! })
  }
  return runs
}

/** How many words the rests of both texts have in common, from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const [row, next] = [lengths[i]!, lengths[i + 1]!]
      row[j] = old[i] === now[j] ? next[j + 1]! + 1 : Math.max(next[j]!, row[j + 1]!)
    }
  }
  return lengths
}

function joined(runs: readonly WordRun[]): WordRun[] {
  return runs.reduce<WordRun[]>((merged, run) => {
    const last = merged.at(-1)
    if (last?.kind === run.kind) last.text += run.text
    else merged.push({ ...run })
    return merged
  }, [])
}
