import type { SurveyEdition } from '@samordning/domain'
import { Document, Footer, Packer, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx'
import { printedEdition, type PrintedEdition } from './printed.ts'
import { plain, type Setting } from './printed-words.ts'
import { wordPart } from './word-parts.ts'
import { runSetter, type RunSetter } from './word-runs.ts'
import { stylesIn } from './word-styles.ts'

/** The edition as a Word file (Office Open XML, ISO/IEC 29500): no macros, and nothing that is fetched from elsewhere. */
export async function wordOf(edition: SurveyEdition, setting: Setting): Promise<Uint8Array> {
  const printed = printedEdition(edition, setting)
  const setter = runSetter(printed)
  const publishers = printed.cover[0]!.values.map(plain).join(', ')
  const document = new Document({
    title: printed.name,
    creator: publishers,
    lastModifiedBy: publishers,
    styles: stylesIn(printed.lang),
    sections: [
      {
        footers: { default: footOf(printed) },
        children: [
          ...coverOf(printed, setter),
          ...contentsOf(printed),
          ...printed.parts.flatMap((part) => wordPart(part, setter)),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function coverOf({ title, cover }: PrintedEdition, { runsOf, listed }: RunSetter): Paragraph[] {
  const lines = cover.map(
    ({ label, values }) =>
      new Paragraph({
        children: [new TextRun({ text: label, bold: true }), new TextRun({ break: 1 }), ...listed(values)],
      }),
  )
  return [new Paragraph({ style: 'Title', children: runsOf(title) }), ...lines]
}

/**
 * Links, without page numbers: which page something is on is known to the program that shows it alone, and it would ask the reader whether
 * it may look for them.
 */
function contentsOf({ contents }: PrintedEdition): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, text: contents }),
    new TableOfContents(contents, {
      ...{ hyperlink: true, headingStyleRange: '1-2', pageNumbersEntryLevelsRange: '1-2' },
      beginDirty: false,
    }),
  ]
}

function footOf({ foot }: PrintedEdition): Footer {
  const children = [new TextRun({ children: [`${foot} · `, PageNumber.CURRENT], size: 18 })]
  return new Footer({ children: [new Paragraph({ children })] })
}
