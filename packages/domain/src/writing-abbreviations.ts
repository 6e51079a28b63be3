import type { Term } from './glossary.ts'
import { textIn, type Locale } from './local-text.ts'
import { findingAt, wordsInPlace, type Finding, type Passage } from './writing-finding.ts'

/** Capitals inside a short word: "NMT", "JämO", "ECPAT". Not in a registration number, a hashtag or an address. */
const ABBREVIATION = /(?<![\p{L}\p{N}/#_@.-])\p{Lu}\p{L}{0,4}\p{Lu}\p{L}?(?![\p{L}\p{N}/_@])/gu
const LONGEST = 6
const ROMAN = /^[IVXL]+$/

/** What everybody reads without an explanation, and what laws and official reports are numbered by. */
const EVERYDAY: Record<Locale, ReadonlySet<string>> = {
  sv: new Set(['EU', 'FN', 'SFS', 'SOU', 'ISBN', 'PDF', 'SMS', 'TV', 'IT', 'ID', 'OK', 'USA']),
  en: new Set(['EU', 'UN', 'SFS', 'SOU', 'ISBN', 'PDF', 'SMS', 'TV', 'IT', 'ID', 'OK', 'USA', 'US', 'UK']),
}

type Use = { passage: Passage; short: string; offset: number }

/**
 * Abbreviations that are not explained where they are first used: the ones of the glossary with what to write, others as
 * unknown. Running text comes before headings, which are not the place to explain anything.
 */
export function abbreviationFindings(
  passages: readonly Passage[],
  { locale, terms }: { locale: Locale; terms: readonly Term[] },
): Finding[] {
  const inOrder = [...passages.filter((one) => !isTitle(one)), ...passages.filter(isTitle)]
  const firsts = new Map<string, Use>()
  for (const use of inOrder.flatMap(usesIn)) if (!firsts.has(use.short)) firsts.set(use.short, use)
  return [...firsts.values()]
    .filter(({ short }) => !EVERYDAY[locale].has(short))
    .flatMap((use) => {
      const term = terms.find(({ abbreviation }) => abbreviation === use.short)
      const long = term && textIn(term.name, locale).text
      if (isExplained(use) || (long !== undefined && isWrittenOutBefore(use, long, inOrder))) return []
      return [long === undefined ? unknown(use) : unexplained(use, long)]
    })
}

function isTitle({ path, within }: Passage): boolean {
  return within === 'heading' || path === 'headline' || path === 'title'
}

function usesIn(passage: Passage): Use[] {
  return [...wordsInPlace(passage.text).matchAll(ABBREVIATION)]
    .map((match) => ({ passage, short: match[0], offset: match.index }))
    .filter(({ short }) => short.length <= LONGEST && !ROMAN.test(short))
}

/** "Nationellt metodstödsteam (NMT)", or "NMT (Nationellt metodstödsteam)". */
function isExplained({ passage, short, offset }: Use): boolean {
  const words = wordsInPlace(passage.text)
  const before = words.slice(0, offset)
  const after = words.slice(offset + short.length)
  if (/\p{L}["”]?\s+\(["”]?$/u.test(before) && /^["”]?[),;]/u.test(after)) return true
  const inBrackets = /^\s*\(([^)]+)\)/u.exec(after)?.[1]
  return inBrackets !== undefined && /\p{L}/u.test(inBrackets) && inBrackets.trim().length > short.length
}

function isWrittenOutBefore({ passage, offset }: Use, long: string, inOrder: readonly Passage[]): boolean {
  const earlier = inOrder.slice(0, inOrder.indexOf(passage)).map(({ text }) => wordsInPlace(text))
  const before = [...earlier, wordsInPlace(passage.text).slice(0, offset)].join('\n')
  return before.toLowerCase().includes(long.toLowerCase())
}

function unknown({ passage, short, offset }: Use): Finding {
  return findingAt(passage, {
    kind: 'abbreviation-unknown',
    offset,
    length: short.length,
    message: {
      sv: `Vad ${short} står för är inte förklarat. Skriv ut det första gången, med ${short} inom parentes efter.`,
      en: `What ${short} stands for is not explained. Write it out the first time, with ${short} in brackets after it.`,
    },
  })
}

function unexplained({ passage, short, offset }: Use, long: string): Finding {
  return findingAt(passage, {
    kind: 'abbreviation-unexplained',
    offset,
    length: short.length,
    message: {
      sv: `${short} står för ${long}. Skriv ut det första gången.`,
      en: `${short} stands for ${long}. Write it out the first time.`,
    },
    suggestion: `${long} (${short})`,
  })
}
