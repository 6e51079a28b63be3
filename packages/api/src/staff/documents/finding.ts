import { legislation, search } from '@samordning/db'
import { Locale, OffenceKey, scaleOn, type LocalText } from '@samordning/domain'
import { z } from 'zod'
import type { Asking } from '../directory/record-change.ts'

export const Find = z.strictObject({ words: z.string().trim().max(200), locale: Locale.default('sv') })

/** Something that a text can link to: `ref` is what the link keeps. */
export type FoundThing = { ref: string; name: string; kind: string }

const MOST = 20
/** Kinds that have a page of their own, which a reference can lead to. */
const LINKED = new Set(['county', 'group', 'agency', 'instrument', 'assignment', 'report', 'news', 'happening', 'page'])

/** Things of the site that have these words, best first; and provisions by the name of their offence. */
export async function findThings(
  { db, now, today }: Asking,
  { words, locale }: z.infer<typeof Find>,
): Promise<FoundThing[]> {
  const hits = await search.find({ db, known: null, now }, words, { locale, limit: 2 * MOST })
  const named = hits
    .filter(({ kind }) => LINKED.has(kind))
    .map(({ kind, slug, title }) => ({
      ref: `ref:${kind}/${slug}`,
      name: title.map(({ text }) => text).join(''),
      kind,
    }))
  const scales = await legislation.listScales({ db, known: null })
  const provisions = OffenceKey.options.flatMap((offence): FoundThing[] => {
    const name: LocalText | undefined = scaleOn(scales, { offence, degree: 'normal' }, today)?.name ?? undefined
    const said = name && (locale === 'en' ? (name.en ?? name.sv) : name.sv)
    return said === undefined ? [] : [{ ref: `ref:provision/${offence}`, name: said, kind: 'provision' }]
  })
  const wanted = words.toLocaleLowerCase('sv')
  const isNamed = ({ name }: FoundThing) => wanted !== '' && name.toLocaleLowerCase('sv').includes(wanted)
  return [...provisions.filter(isNamed), ...named].slice(0, MOST)
}
