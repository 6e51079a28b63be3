import { BorderStyle, type IPropertiesOptions } from 'docx'
import type { Locale } from '@samordning/domain'

/** What Word calls our languages. */
export const LANGUAGES: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' }

const PETROL = '0B4F55'
const MUTED = '4A5655'
const SERIF = 'Georgia'

/** In half points. */
const heading = (size: number, before: number) => ({
  run: { font: SERIF, size, bold: true, color: PETROL },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})
const based = { basedOn: 'Normal', quickFormat: true }

/** Fonts are named and not brought along: a program that lacks them takes its own. Sizes and spaces are in half points and twentieths. */
export function stylesIn(locale: Locale): NonNullable<IPropertiesOptions['styles']> {
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: LANGUAGES[locale] } },
        paragraph: { spacing: { after: 140, line: 288 } },
      },
      title: {
        run: { font: SERIF, size: 60, bold: true, color: PETROL },
        paragraph: { spacing: { before: 2400, after: 480 } },
      },
      heading1: heading(40, 0),
      heading2: heading(30, 320),
      heading3: heading(24, 240),
    },
    paragraphStyles: [
      {
        ...based,
        id: 'Mark',
        name: 'Mark',
        run: { size: 18, color: MUTED },
        paragraph: { keepNext: true, spacing: { after: 40 } },
      },
      { ...based, id: 'Blank', name: 'Blank', run: { italics: true, color: MUTED } },
      { ...based, id: 'Quote', name: 'Quote', paragraph: { indent: { left: 567, right: 567 } } },
      {
        ...based,
        ...{ id: 'Note', name: 'Note' },
        paragraph: {
          indent: { left: 170 },
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: PETROL } },
        },
      },
      { ...based, id: 'TableHead', name: 'Table Head', run: { bold: true }, paragraph: { keepNext: true } },
      { ...based, id: 'ContentsTitle', name: 'TOC Heading', run: { font: SERIF, size: 40, bold: true, color: PETROL } },
    ],
  }
}
