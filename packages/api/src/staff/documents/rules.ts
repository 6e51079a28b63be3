import { glossary, legislation, news } from '@samordning/db'
import type { Hashtag, PenaltyScale, Term } from '@samordning/domain'
import type { Asking } from '../directory/record-change.ts'

/** What a text is read against while somebody writes it (`findingsIn`), and the hashtags that are in use. */
export type WritingTold = { terms: Term[]; scales: PenaltyScale[]; hashtags: Hashtag[] }

/** What a text is read against: the same for all texts. */
export async function readRules({ db, now }: Asking): Promise<WritingTold> {
  const [terms, scales, { hashtags }] = [
    await glossary.list(db),
    await legislation.listScales({ db, known: null }),
    await news.archive({ db, known: null, now }),
  ]
  return { terms, scales, hashtags }
}
