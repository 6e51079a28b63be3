import * as z from 'zod'
import { type DocumentContent } from './document.ts'
import { type EnglishMarks } from './english.ts'
import { Instant, startOfDay } from './instant.ts'
import { PublicationAct } from './publication.ts'

/** An act and when it was taken. By whom stays where it was taken: accounts are not moved. */
export const MovedStep = PublicationAct.and(z.object({ at: Instant }))
export type MovedStep = z.infer<typeof MovedStep>

/** A revision, whole: its number, and what its English was made from. */
export type MovedRevision = { number: number; content: DocumentContent; english: EnglishMarks }

/**
 * All of a document, as it is moved from one place to another: what its newest revision says, and how it came to that; `past` is null when
 * nobody has written in it since the platform began.
 */
export type MovedDocument = {
  content: DocumentContent
  past: { steps: MovedStep[]; revisions: MovedRevision[] } | null
}

/** A name that a file got, the last one to stand at a name last. */
export const MovedName = z.object({ name: z.string().min(1), file: z.string(), at: Instant })
export type MovedName = z.infer<typeof MovedName>

/**
 * What readers still get of a document as it was when the platform began, although somebody has written in it since: its first revision, public
 * since the day it was recorded and never published anew. Null for every other.
 */
export function originalOf({ content, past }: MovedDocument): DocumentContent | null {
  if (past === null) return content
  const [first] = past.revisions
  const [saved, published, ...later] = past.steps
  const since = first && startOfDay(first.content.value.provenance.recorded)
  const isOriginal = saved?.act === 'saved' && published?.act === 'published' && published.at === since
  const isPublishedAnew = later.some(({ act }) => act === 'published' || act === 'withdrawn')
  return isOriginal && !isPublishedAnew ? first!.content : null
}
