import {
  addressOfFile,
  respondentKey,
  type AnswerMark,
  type AnswerOrigin,
  type Block,
  type CompiledReport,
  type EditionPart,
  type Locale,
} from '@samordning/domain'
import { m } from '@samordning/messages/surveys'
import type { Words, WordSetter } from './printed-words.ts'

/** A part of a report as it is set on paper. Its chapters have level 1: the title of the document is no heading of it. */
export type PrintedPart =
  | { is: 'heading'; level: number; words: Words }
  /** `mark`: what the answer is to the one of the round before, at its first paragraph. `isBlank`: it says why there is no answer. */
  | { is: 'paragraph'; words: Words; isBlank: boolean; mark: Words | null }
  | { is: 'list'; items: Words[] }
  | { is: 'quote'; words: Words; by: Words[] }
  | { is: 'table'; caption: Words; head: Words[]; rows: Words[][] }
  | { is: 'note'; words: Words }
  | { is: 'signatures'; at: Words; people: { name: Words; role: Words }[] }

const MARKS = {
  new: m.printed_mark_new,
  unchanged: m.printed_mark_unchanged,
  reworded: m.printed_mark_reworded,
  changed: m.printed_mark_changed,
} satisfies Record<AnswerMark, unknown>

/** The parts of a report in the order of reading. Answers are marked only where there was a round before. */
export function partsOf(report: CompiledReport, setter: WordSetter, locale: Locale): PrintedPart[] {
  const isMarked = report.parts.some((part) => part.type === 'block' && (part.origin?.mark ?? 'new') !== 'new')
  let last: string | null = null

  /** At the first paragraph of an answer. */
  function markOf(origin: AnswerOrigin | null): Words | null {
    const place = origin && `${respondentKey(origin)}/${origin.question}`
    const isFirst = place !== last
    last = place
    const mark = isMarked && isFirst ? (origin?.mark ?? null) : null
    return mark && setter.own(MARKS[mark]({}, { locale }))
  }

  return report.parts.flatMap((part) => {
    switch (part.type) {
      case 'heading':
        last = null
        return [headingOf(part, setter)]
      case 'signatures':
        return [signaturesOf(part, setter, locale)]
      case 'block':
        return blockOf(part.block, { setter, locale, mark: markOf(part.origin), isBlank: part.origin?.empty != null })
    }
  })
}

type Part<T extends EditionPart['type']> = Extract<EditionPart, { type: T }>

function headingOf({ level, number, text }: Part<'heading'>, setter: WordSetter): PrintedPart {
  const words = setter.words(text)
  const runs = number === null ? words.runs : [...setter.own(`${number} `).runs, ...words.runs]
  return { is: 'heading', level: level - 1, words: { lang: words.lang, runs } }
}

function signaturesOf({ place, on, people }: Part<'signatures'>, setter: WordSetter, locale: Locale): PrintedPart {
  return {
    is: 'signatures',
    at: setter.own(m.printed_signed({ place, date: setter.day(on) }, { locale })),
    people: people.map(({ name, role }) => ({ name: setter.name(name), role: setter.words(role) })),
  }
}

type BlockSetting = { setter: WordSetter; locale: Locale; mark: Words | null; isBlank: boolean }

function blockOf(block: Block, { setter, locale, mark, isBlank }: BlockSetting): PrintedPart[] {
  const { words } = setter
  switch (block.type) {
    case 'heading':
      return [{ is: 'heading', level: block.level - 1, words: words(block.text) }]
    case 'paragraph':
      return [{ is: 'paragraph', words: words(block.text), isBlank, mark }]
    case 'list':
      return [{ is: 'list', items: block.items.map(words) }]
    case 'quote': {
      const { speaker, role, organisation } = block
      const by = [speaker === null ? [] : setter.name(speaker), role ? words(role) : []].flat()
      return [{ is: 'quote', words: words(block.text), by: organisation ? [...by, words(organisation)] : by }]
    }
    case 'table':
      return [
        {
          is: 'table',
          caption: words(block.caption),
          head: block.head.map(words),
          rows: block.rows.map((row) => row.map(words)),
        },
      ]
    case 'note':
      return [{ is: 'note', words: words(block.text) }]
    case 'figure':
      return figureOf(block, setter, locale)
  }
}

/** A picture is on the web; on paper stand the words that are told of it, and where it is. What is mere decoration is left out. */
function figureOf({ file, alt, caption }: Extract<Block, { type: 'figure' }>, setter: WordSetter, locale: Locale) {
  if (alt === null && caption === null) return []
  const link = setter.own(m.printed_figure_link({}, { locale }), setter.address(addressOfFile(file, 'original')))
  const told = [alt, caption].flatMap((text) => (text === null ? [] : [setter.words(text)]))
  return [...told, link].map((words): PrintedPart => ({ is: 'note', words }))
}
