import type { BlockKey, Finding, RichText } from '@samordning/domain'
import type { Commented } from './comment-anchors.ts'
import type { FoundFile } from './FigureDialog.svelte'
import type { Found } from './LinkDialog.svelte'
import type { Upload } from './UploadField.svelte'

/** What a page gives the editor. */
export type EditorProps = {
  /** The text to begin with. The editor holds it from then on: what others change comes by making the editor anew. */
  body: RichText
  label?: string
  /** Called with the whole text when the writer pauses. */
  onchange: (body: RichText) => void
  find: (words: string) => Promise<readonly Found[]>
  findFiles: (words: string) => Promise<readonly FoundFile[]>
  upload: Upload
  addressOf: (file: string) => string
  /** Those that are in use, with their mark (`#duavgör`): offered to who begins to write one. */
  hashtags: readonly string[]
  findings: (body: RichText) => readonly Finding[]
  /** How many open comments each block has. */
  commented: Commented
  /** Called with the block whose comments somebody wants to read, or wants to comment on. Without it nobody can. */
  oncomment?: (key: BlockKey) => void
}
