import { slugOf, type Block, type RichText } from '@samordning/domain'

type Heading = Extract<Block, { type: 'heading' }>

/** A piece of a long text under one heading, with the anchor that leads to it. What stands before all headings has none. */
export type Chapter = { heading: Heading | null; anchor: string; blocks: RichText }

/** Cuts a text at its headings, so that each can be linked to. Anchors are made of the Swedish words, each once. */
export function chaptersOf(body: RichText): Chapter[] {
  const chapters: Chapter[] = [{ heading: null, anchor: 'text', blocks: [] }]
  for (const block of body) {
    if (block.type === 'heading') chapters.push({ heading: block, anchor: anchorFor(block, chapters), blocks: [] })
    chapters.at(-1)!.blocks.push(block)
  }
  return chapters.filter((chapter) => chapter.blocks.length > 0)
}

function anchorFor({ text }: Heading, before: readonly Chapter[]) {
  const words = `text-${slugOf(text.sv)}`
  const taken = before.filter(({ heading }) => heading && slugOf(heading.text.sv) === slugOf(text.sv)).length
  return taken === 0 ? words : `${words}-${taken + 1}`
}
