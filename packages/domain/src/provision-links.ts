import type { CalendarDate } from './calendar-date.ts'
import type { LawReference } from './law-note.ts'
import { OffenceKey } from './offence.ts'
import { piecesOf } from './pieces.ts'
import { inlines, type RichText } from './rich-text.ts'

const MARK = 'ref:provision/'

/** The provisions that a text links to in either language (`ref:provision/purchase`), each once, in the order of reading. */
export function provisionsIn(body: RichText): OffenceKey[] {
  const links = [...piecesOf({ body }).values()].flatMap(({ sv, en = '' }) => [...inlines(sv), ...inlines(en)])
  const named = links.flatMap(({ href }) => (href?.startsWith(MARK) ? href.slice(MARK.length) : []))
  return [...new Set(named.flatMap((slug) => OffenceKey.safeParse(slug).data ?? []))]
}

type Describing = { body: RichText; describes: readonly LawReference[] }

/**
 * What a text describes after an edit: a provision that it now links to is described as of `on`, at its normal degree, unless it was
 * described already; one that it linked to and no longer does is not. What was described without a link stays.
 */
export function describedAfter(before: Describing, now: Describing, on: CalendarDate): LawReference[] {
  const linked = provisionsIn(now.body)
  const gone = new Set(provisionsIn(before.body).filter((offence) => !linked.includes(offence)))
  const kept = now.describes.filter(({ offence }) => !gone.has(offence))
  const missing = linked.filter((offence) => !kept.some((one) => one.offence === offence))
  return [...kept, ...missing.map((offence): LawReference => ({ offence, degree: 'normal', on }))]
}
