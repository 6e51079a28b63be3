import type { StaffOutputs } from '@samordning/api/staff-client'
import type { DocumentKind, FileType } from '@samordning/domain'
import { m as t } from '@samordning/messages/texts'
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
  news: t.files_news,
  report: t.files_report,
  happening: t.files_happening,
  page: t.files_page,
  outcome: t.files_outcome,
  'group-text': t.files_group_text,
}

/** What a file is, in short: "PDF, 1,2 MB, 12 sidor, inte tillgänglighetsanpassad". */
export function sayFile({ type, bytes, picture, pdf }: FileTold): string {
  const size = picture ? [t.files_pixels(picture)] : []
  const pages = pdf ? [t.files_pages({ count: pdf.pages }), pdf.isTagged ? t.files_tagged() : t.files_untagged()] : []
  return [TYPES[type], bytesInWords(bytes), ...size, ...pages].join(', ')
}

export function sayKindOf(kind: DocumentKind): string {
  return KINDS[kind]()
}
