import type { SurveyEdition } from '@samordning/domain'
import type { Setting } from './printed-words.ts'

/** The files that are made of an edition; JSON is the edition itself. */
export type FileFormat = 'pdf' | 'docx'

/** A file that somebody asks for: which edition, in which language, as what. */
export type FileOrder = Setting & { edition: SurveyEdition; format: FileFormat }

/** Makes the file. It takes seconds and hundreds of megabytes for a report on the whole country: see `worker.ts`. */
export async function makeFile({ edition, format, locale, origin }: FileOrder): Promise<Uint8Array> {
  const setting = { locale, origin }
  switch (format) {
    case 'pdf':
      return (await import('./pdf.ts')).pdfOf(edition, setting)
    case 'docx':
      return (await import('./word.ts')).wordOf(edition, setting)
  }
}
