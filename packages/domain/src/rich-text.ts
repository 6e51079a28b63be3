import * as z from 'zod'
import { FileId } from './file.ts'
import { LocalText } from './local-text.ts'

/** What a block is known by in its text, through all edits. Texts that were never edited have none. */
export const BlockKey = z.string().regex(/^[0-9a-z]{8}$/)
export type BlockKey = z.infer<typeof BlockKey>

// Named, and not spread: a bundler keeps what is spread, and zod with it, on pages that read no schema.
const key = BlockKey.optional()

/**
 * A block of running text. Inside a text, `[label](address)` is a link (an address within the site starts with `/`, one to
 * a thing of ours with `ref:`, as in `ref:group/vasterbotten`) and nothing else is markup.
 */
export const Block = z.discriminatedUnion('type', [
  z.object({ key, type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: LocalText }),
  z.object({ key, type: z.literal('paragraph'), text: LocalText }),
  z.object({ key, type: z.literal('list'), items: z.array(LocalText).min(1) }),
  z.object({
    key,
    type: z.literal('quote'),
    text: LocalText,
    speaker: z.string().min(1).nullable(),
    role: LocalText.nullable(),
    /** The body that the speaker speaks for. */
    organisation: LocalText.optional(),
  }),
  z.object({
    key,
    type: z.literal('table'),
    caption: LocalText,
    head: z.array(LocalText).min(2),
    /** Each row is as long as the head; its first cell names the row. */
    rows: z.array(z.array(LocalText).min(2)).min(1),
  }),
  /** A note that belongs to the text above it. */
  z.object({ key, type: z.literal('note'), text: LocalText }),
  /** A picture. Without `alt` it is decoration, and those who listen are told nothing of it. */
  z.object({
    key,
    type: z.literal('figure'),
    file: FileId,
    alt: LocalText.nullable(),
    caption: LocalText.nullable(),
  }),
])
export type Block = z.infer<typeof Block>

/** Running text that people read: an article, a chapter. */
export const RichText = z.array(Block)
export type RichText = z.infer<typeof RichText>

/** A piece of a text: plain words, or words that lead somewhere. */
export type Inline = { text: string; href: string | null }

const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/g

/** Splits a text at its links. */
export function inlines(text: string): Inline[] {
  const parts: Inline[] = []
  let end = 0
  for (const match of text.matchAll(LINK)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), href: null })
    parts.push({ text: match[1]!, href: match[2]! })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ text: text.slice(end), href: null })
  return parts
}

/** The words of a text without its links' addresses. */
export function plainText(text: string): string {
  return text.replaceAll(LINK, '$1')
}

/** All texts of a block in reading order. */
export function textsOf(block: Block): LocalText[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text]
    case 'list':
      return block.items
    case 'quote':
      return [block.text, block.role ?? [], block.organisation ?? []].flat()
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()]
    case 'figure':
      return [block.alt ?? [], block.caption ?? []].flat()
  }
}
