import { fileAt } from '@samordning/domain'
import { m } from '@samordning/messages'
import { bytesInWords } from '@samordning/messages/size-words'
import { createContext, useContext } from 'react'

/** A PDF that a text links to, by its id or a name. */
export type LinkedPdf = { target: string; bytes: number; isTagged: boolean }

/** The PDFs that the text around links to. */
export const LinkedPdfs = createContext<readonly LinkedPdf[]>([])

/** After a link to a PDF: that it is one, what it weighs, and whether a screen reader can make anything of it (WCAG 2.2, 1.3.1). */
export function FileNote({ href }: { href: string }) {
  const target = fileAt(href)
  const pdf = useContext(LinkedPdfs).find((one) => one.target === target)
  if (!pdf) return null
  const size = bytesInWords(pdf.bytes)
  return <> ({pdf.isTagged ? m.files_link_note({ size }) : m.files_link_note_untagged({ size })})</>
}
