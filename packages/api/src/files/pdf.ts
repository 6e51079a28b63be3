import { extractText, getDocumentProxy } from 'unpdf'

/** `isTagged`: it says that its parts are marked for a screen reader (ISO 32000-1, 14.7.1); not that they are marked well. */
export type PdfFacts = { pages: number; text: string; isTagged: boolean }

/** Reads a PDF. One that asks for a password is `broken`: nobody could read it. */
export async function factsOfPdf(bytes: Uint8Array): Promise<PdfFacts | 'broken'> {
  try {
    // @NOTE PDF.js takes the memory that it is given for its own, and refuses a Node buffer.
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    try {
      const { text } = await extractText(pdf, { mergePages: true })
      const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null
      return { pages: pdf.numPages, text, isTagged: marks?.Marked === true }
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch {
    return 'broken'
  }
}
