import { inlines, type Block, type LocalText as Text } from '@samordning/domain'
import { Fragment, type ReactNode } from 'react'
import { Marked } from './footnote-marks.tsx'
import { FileNote, LinkedPdfs, type LinkedPdf } from './linked-files.tsx'
import { Notice } from './notice.tsx'
import { PageLink } from './link.tsx'
import { Picture } from './picture.tsx'
import { PullQuote } from './quote.tsx'
import { linkTarget } from './references.ts'
import { Table } from './table.tsx'
import { LocalText, inLocale, langOf } from './text.tsx'

type Props = {
  blocks: readonly Block[]
  /** The PDFs that it links to. */
  files?: readonly LinkedPdf[]
}

/** Running text: an article, a chapter, a law page. */
export function RichText({ blocks, files = [] }: Props) {
  return (
    <LinkedPdfs value={files}>
      <div className="prose">
        {blocks.map((block, index) => (
          <BlockOf key={block.key ?? index} block={block} />
        ))}
      </div>
    </LinkedPdfs>
  )
}

/** A text with its links. */
export function Inline({ text }: { text: Text }) {
  return inlines(inLocale(text)).map((part, index) => {
    const to = part.href === null ? null : linkTarget(part.href)
    if (part.href === null || to === null) return <Marked key={index} text={part.text} />
    return (
      <Fragment key={index}>
        <PageLink to={to}>{part.text}</PageLink>
        <FileNote href={part.href} />
      </Fragment>
    )
  })
}

function BlockOf({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3'
      return <Heading lang={langOf(block.text)}>{inLocale(block.text)}</Heading>
    }
    case 'paragraph':
      return (
        <p lang={langOf(block.text)}>
          <Inline text={block.text} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index} lang={langOf(item)}>
              <Inline text={item} />
            </li>
          ))}
        </ul>
      )
    case 'quote':
      return (
        <PullQuote lang={langOf(block.text)} by={speakerOf(block)}>
          <Inline text={block.text} />
        </PullQuote>
      )
    case 'figure':
      return <Picture file={block.file} alt={block.alt} caption={block.caption && <Caption text={block.caption} />} />
    case 'table':
      return <TextTable {...block} />
    case 'note':
      return (
        <Notice kind="info">
          <p lang={langOf(block.text)}>
            <Inline text={block.text} />
          </p>
        </Notice>
      )
  }
}

function Caption({ text }: { text: Text }) {
  return (
    <figcaption lang={langOf(text)}>
      <Inline text={text} />
    </figcaption>
  )
}

/** Who says it: name, title and the body spoken for, as far as they are known. Each in its own language. */
function speakerOf({ speaker, role, organisation }: Extract<Block, { type: 'quote' }>): ReactNode {
  const parts = [speaker, ...[role, organisation].map((text) => text && <LocalText key={text.sv} text={text} />)]
  const known = parts.filter(Boolean)
  return known.length > 0 && known.map((part, index) => [index > 0 && ', ', part])
}

function TextTable({ caption, head, rows }: Extract<Block, { type: 'table' }>) {
  return (
    <Table caption={inLocale(caption)}>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col" lang={langOf(cell)}>
              {inLocale(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], index) => (
          <tr key={index}>
            {name && (
              <th scope="row" lang={langOf(name)}>
                <Inline text={name} />
              </th>
            )}
            {cells.map((cell, column) => (
              <td key={column} lang={langOf(cell)}>
                <Inline text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
