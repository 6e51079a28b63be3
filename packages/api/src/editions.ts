import { editions, type Reading } from '@samordning/db'
import type { DocumentAddress, Edition, RichText } from '@samordning/domain'
import { refuse } from './faults.ts'
import { linkedPdfs, type LinkedPdf } from './files/linked.ts'
import { found } from './trpc.ts'

/**
 * A text with what readers are told beside it: null for one that is as it was when the platform began; and of the PDFs that it links to.
 * 404 when there is none; where it was withdrawn the refusal says so, with the reason for readers and what takes over.
 */
export async function withEdition<T extends { body: RichText }>(
  at: Reading,
  address: DocumentAddress,
  text: T | undefined,
): Promise<{ text: T; edition: Edition | null; files: LinkedPdf[] }> {
  const edition = (await editions.find(at, address)) ?? null
  if (text === undefined && edition?.tombstone)
    refuse('NOT_FOUND', 'It was withdrawn', { reason: 'withdrawn', withdrawn: edition.tombstone })
  const there = found(text, NAMES[address.kind])
  return { text: there, edition, files: await linkedPdfs(at, there) }
}

const NAMES = {
  news: 'news item',
  report: 'report',
  happening: 'event',
  page: 'page',
  outcome: 'outcome',
  'group-text': 'text of a group',
} as const
