import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown, frontmatterToMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'

/** Something in a file that a person has to know of: a fault in it, or what was left out of it. Lines count from 1. */
export type Remark = { file: string; line: number; message: string }

/** CommonMark with front matter and tables, and none of GitHub's other additions. */
export function readMarkdown(source: string): Root {
  return fromMarkdown(source, {
    extensions: [frontmatter(), gfmTable()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmTableFromMarkdown()],
  })
}

/** The reverse of `readMarkdown`. What is written in a text and looks like markup is escaped. */
export function writeMarkdown(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    // Without it, a link whose words are its address loses the difference between the two.
    resourceLink: true,
    // A comment names the block right below it.
    join: [(left) => (left.type === 'html' ? 0 : undefined)],
    extensions: [frontmatterToMarkdown(), gfmTableToMarkdown()],
  })
}
