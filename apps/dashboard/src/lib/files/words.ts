import type { StaffOutputs } from '@samordning/api/staff-client'
import type { DocumentKind, FileType } from '@samordning/domain'
import { m } from '@samordning/messages'
import { bytesInWords } from '@samordning/messages/size-words'

export type FileTold = StaffOutputs['files']['list']['items'][number]

const TYPES: Record<FileType, string> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/avif': 'AVIF',
  'application/pdf': 'PDF',
}

const KINDS: Record<DocumentKind, () => string> = {
  news: m.files_news,
  report: m.files_report,
  happening: m.files_happening,
  page: m.files_page,
  outcome: m.files_outcome,
  'group-text': m.files_group_text,
}

/** What a file is, in short: "PDF, 1,2 MB, 12 sidor, inte tillgänglighetsanpassad". */
export function sayFile({ type, bytes, picture, pdf }: FileTold): string {
  const size = picture ? [m.files_pixels(picture)] : []
  const pages = pdf ? [m.files_pages({ count: pdf.pages }), pdf.isTagged ? m.files_tagged() : m.files_untagged()] : []
  return [TYPES[type], bytesInWords(bytes), ...size, ...pages].join(', ')
}

export function sayKindOf(kind: DocumentKind): string {
  return KINDS[kind]()
}
