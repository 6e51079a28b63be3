import { inlines, type Block } from './rich-text.ts'
import { findingAt, type Finding, type Passage } from './writing-finding.ts'

const HAS_WORDS = /[\p{L}\p{N}]/u

/** A block of a body as it is checked: its passages in reading order. */
export type CheckedBlock = { path: string; block: Block; passages: readonly Passage[] }

/**
 * Headings that skip a level, have no words, or have no text below them.
 * @see WCAG 2.2, 1.3.1 and 2.4.6
 */
export function headingFindings(blocks: readonly CheckedBlock[]): Finding[] {
  let level = 1
  return blocks.flatMap(({ block, passages: [passage] }, index) => {
    if (block.type !== 'heading') return []
    const before = level
    level = block.level
    if (passage === undefined) return []
    if (!HAS_WORDS.test(passage.text)) return [findingAt(passage, EMPTY)]
    return [
      ...(block.level > before + 1 ? [findingAt(passage, SKIPPED)] : []),
      ...(isFollowedByText(blocks, index) ? [] : [findingAt(passage, WITHOUT_TEXT)]),
    ]
  })
}

/** A heading may be followed by one of a lower level, which has text of its own. */
function isFollowedByText(blocks: readonly CheckedBlock[], index: number): boolean {
  const here = blocks[index]!.block
  const next = blocks[index + 1]?.block
  if (next === undefined) return false
  return next.type !== 'heading' || (here.type === 'heading' && next.level > here.level)
}

const EMPTY = {
  kind: 'heading-empty',
  message: {
    sv: 'Rubriken är tom. Skriv en, eller ta bort den.',
    en: 'The heading is empty. Write one, or remove it.',
  },
} as const
const SKIPPED = {
  kind: 'heading-skipped',
  message: {
    sv: 'Rubriken hoppar över en nivå. Gör den en nivå högre, eller sätt en rubrik ovanför.',
    en: 'The heading skips a level. Raise it by one, or put a heading above it.',
  },
} as const
const WITHOUT_TEXT = {
  kind: 'heading-without-text',
  message: { sv: 'Det står ingen text under rubriken.', en: 'There is no text below the heading.' },
} as const

/** Words that say nothing of where a link leads to somebody who hears the links of a page read out, one by one. */
const VAGUE = new Set(
  `här|klicka här|tryck här|läs här|se här|läs mer|läs mer här|läs vidare|mer|mer information|mer info|länk|länken|denna länk|den här länken|sidan|denna sida|den här sidan|ladda ner|vidare
  |here|click here|read here|read more|read more here|more|more information|more info|link|the link|this link|this page|the page|download|learn more|see here`
    .split('|')
    .map((words) => words.trim()),
)
const ADDRESS = /(?:https?:\/\/|www\.)[^\s)\]]+[^\s)\].,;:!?]/giu
const IS_ADDRESS = /^(?:(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}.-]+\.(?:se|eu|com|org|net|nu|int|gov)(?:\/\S*)?)$/iu

/**
 * Links whose words do not say where they lead, and addresses that stand in the text.
 * @see WCAG 2.2, 2.4.4 and 2.4.9
 */
export function linkFindings(passage: Passage): Finding[] {
  let offset = 0
  return inlines(passage.text).flatMap(({ text, href }) => {
    const start = offset
    // A link is stored as [words](address).
    offset += href === null ? text.length : text.length + href.length + 4
    if (href === null) return addressesIn(passage, text, start)
    const place = { offset: start + 1, length: text.length }
    if (IS_ADDRESS.test(text.trim())) return [findingAt(passage, { ...BARE, ...place })]
    const words = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    return VAGUE.has(words) ? [findingAt(passage, { ...VAGUE_LINK, ...place })] : []
  })
}

function addressesIn(passage: Passage, text: string, start: number): Finding[] {
  return [...text.matchAll(ADDRESS)].map((match) =>
    findingAt(passage, { ...BARE, offset: start + match.index, length: match[0].length }),
  )
}

const BARE = {
  kind: 'link-bare',
  message: {
    sv: 'Skriv vart länken leder med ord, i stället för adressen.',
    en: 'Say in words where the link leads, instead of the address.',
  },
} as const
const VAGUE_LINK = {
  kind: 'link-vague',
  message: {
    sv: 'Länkens ord säger inte vart den leder. Låt dem göra det också utan meningen runt om.',
    en: 'The words of the link do not say where it leads. Let them do so without the sentence around them, too.',
  },
} as const

const FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|pdf)$/iu

/**
 * Pictures without words for those who do not see them, or with a file's name for words. `alt: null` is decoration, and fine.
 * @see WCAG 2.2, 1.1.1
 */
export function figureFindings({ path, block, passages }: CheckedBlock): Finding[] {
  if (block.type !== 'figure' || block.alt === null) return []
  const passage = passages.find((one) => one.path === `${path}/alt`)
  if (passage === undefined) return []
  const saysSomething = HAS_WORDS.test(passage.text) && !FILE_NAME.test(passage.text.trim())
  return saysSomething ? [] : [findingAt(passage, WITHOUT_ALT)]
}

const WITHOUT_ALT = {
  kind: 'figure-without-alt',
  message: {
    sv: 'Skriv vad bilden visar för den som inte ser den, eller ange att den är dekoration.',
    en: 'Write what the picture shows for those who do not see it, or say that it is decoration.',
  },
} as const
