import * as z from 'zod'
import { CalendarDate } from './calendar-date.ts'
import { LawReference } from './law-note.ts'
import { LocalText } from './local-text.ts'
import { CountyCode } from './place.ts'
import { Provenance } from './provenance.ts'
import { RichText } from './rich-text.ts'
import { Slug } from './slug.ts'

/** A hashtag with its mark: "#duavgör". Compared without regard to case. */
export const Hashtag = z.string().regex(/^#[\p{L}\p{N}_]+$/u)
export type Hashtag = z.infer<typeof Hashtag>

/** A news item (nyhet). */
export const NewsItem = z.object({
  slug: Slug,
  /** Day of publication; null when the source bears none. */
  date: CalendarDate.nullable(),
  headline: LocalText,
  preamble: LocalText,
  body: RichText,
  hashtags: z.array(Hashtag),
  counties: z.array(CountyCode),
  related: z.object({
    reports: z.array(Slug),
    happenings: z.array(Slug),
    assignments: z.array(Slug),
    news: z.array(Slug),
  }),
  /** Provisions that the text describes, names or takes for granted. */
  describes: z.array(LawReference).default([]),
  provenance: Provenance,
})
export type NewsItem = z.infer<typeof NewsItem>

const HASHTAG = /#[\p{L}\p{N}_]+/gu

/** Where the hashtags of a text stand in it, from their mark to after their last letter. */
export function hashtagPlaces(text: string): { from: number; to: number }[] {
  return [...text.matchAll(HASHTAG)].map(({ 0: tag, index }) => ({ from: index, to: index + tag.length }))
}

/** The hashtags in a text, in lower case, each once. */
export function hashtagsIn(text: string): Hashtag[] {
  return [...new Set([...text.matchAll(HASHTAG)].map((match) => match[0].toLocaleLowerCase('sv')))]
}
