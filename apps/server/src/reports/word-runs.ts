import { ExternalHyperlink, FootnoteReferenceRun, Paragraph, TextRun, type ParagraphChild } from 'docx'
import type { Locale } from '@samordning/domain'
import type { PrintedEdition } from './printed.ts'
import type { Run, Words } from './printed-words.ts'
import { LANGUAGES } from './word-styles.ts'

/** Words as Word has them. Each footnote stands where it is first referred to; Word numbers them in that order. */
export function runSetter({ lang, notes }: Pick<PrintedEdition, 'lang' | 'notes'>) {
  const texts = new Map(notes.map(({ number, words }) => [number, words]))
  const order: number[] = []

  /** Only what is in another language than the document says so. */
  const inLanguage = (own: Locale) => (own === lang ? {} : { language: { value: LANGUAGES[own] } })

  function runOf(run: Run, own: Locale): ParagraphChild {
    if ('note' in run) return noteOf(run)
    if (run.href === null) return new TextRun({ text: run.text, ...inLanguage(own) })
    const children = [new TextRun({ text: run.text, style: 'Hyperlink', ...inLanguage(own) })]
    return new ExternalHyperlink({ link: run.href, children })
  }

  function noteOf({ note, isAgain }: { note: number; isAgain: boolean }): ParagraphChild {
    if (isAgain) return new TextRun({ text: `${order.indexOf(note) + 1}`, superScript: true })
    order.push(note)
    return new FootnoteReferenceRun({ children: [new Paragraph({ children: runsOf(texts.get(note)!) })] })
  }

  function runsOf({ lang: own, runs }: Words): ParagraphChild[] {
    return runs.map((run) => runOf(run, own))
  }

  return {
    runsOf,
    /** Several, with a comma between. */
    listed: (all: readonly Words[]): ParagraphChild[] =>
      all.flatMap((words, index) => [...(index === 0 ? [] : [new TextRun(', ')]), ...runsOf(words)]),
  }
}

export type RunSetter = ReturnType<typeof runSetter>
