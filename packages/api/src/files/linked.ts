import { fileUses, files, type Reading } from '@samordning/db'
import { filesIn, type FileId, type RichText, type Slug } from '@samordning/domain'

/** A PDF that a text links to, by its id or a name, as readers are told of it beside the link. */
export type LinkedPdf = { target: FileId | Slug; bytes: number; isTagged: boolean }

/** The PDFs that a text links to. Asks nothing of a text without files. */
export async function linkedPdfs(at: Reading, text: { body: RichText }): Promise<LinkedPdf[]> {
  const linked: LinkedPdf[] = []
  for (const target of new Set(filesIn(text).map((use) => use.target))) {
    const file = (await files.find(at.db, target)) ?? (await fileUses.findPublicAt(at, target))
    if (file?.pdf) linked.push({ target, bytes: file.bytes, isTagged: file.pdf.isTagged })
  }
  return linked
}
