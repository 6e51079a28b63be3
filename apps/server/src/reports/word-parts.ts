import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { PrintedPart } from './printed-parts.ts'
import type { Words } from './printed-words.ts'
import type { RunSetter } from './word-runs.ts'

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]

/** A part as paragraphs and tables of Word, each in its style. */
export function wordPart(part: PrintedPart, { runsOf, listed }: RunSetter): (Paragraph | Table)[] {
  const styled = (style: string, words: Words) => new Paragraph({ style, children: runsOf(words) })
  switch (part.is) {
    case 'heading': {
      const { level, words } = part
      return [new Paragraph({ heading: LEVELS[level - 1]!, pageBreakBefore: level === 1, children: runsOf(words) })]
    }
    case 'paragraph': {
      const mark = part.mark === null ? [] : [styled('Mark', part.mark)]
      return [...mark, styled(part.isBlank ? 'Blank' : 'Normal', part.words)]
    }
    case 'list':
      return part.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runsOf(item) }))
    case 'quote': {
      const by = new Paragraph({ style: 'Quote', children: [new TextRun('– '), ...listed(part.by)] })
      return [styled('Quote', part.words), ...(part.by.length === 0 ? [] : [by])]
    }
    case 'table':
      return tableOf(part, { runsOf, listed })
    case 'note':
      return [styled('Note', part.words)]
    case 'signatures':
      return [
        new Paragraph({ spacing: { before: 480 }, keepNext: true, children: runsOf(part.at) }),
        ...part.people.map(
          ({ name, role }) =>
            new Paragraph({ children: [...runsOf(name), new TextRun({ break: 1 }), ...runsOf(role)] }),
        ),
      ]
  }
}

type TablePart = Extract<PrintedPart, { is: 'table' }>

function tableOf({ caption, head, rows }: TablePart, { runsOf }: RunSetter): (Paragraph | Table)[] {
  const cellsOf = (cells: readonly Words[], style: string) =>
    cells.map((words) => new TableCell({ children: [new Paragraph({ style, children: runsOf(words) })] }))
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: runsOf(caption) }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(head, 'TableHead') }),
        ...rows.map((cells) => new TableRow({ cantSplit: true, children: cellsOf(cells, 'Normal') })),
      ],
    }),
    // A table that the next one follows at once would be one with it.
    new Paragraph({}),
  ]
}
