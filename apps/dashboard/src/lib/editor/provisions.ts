import { inlines, OffenceKey, piecesOf, type RichText } from '@samordning/domain'

const MARK = 'ref:provision/'

/** The provisions that a text links to in either language (`ref:provision/purchase`), each once, in the order of reading. */
export function provisionsIn(body: RichText): OffenceKey[] {
  const links = [...piecesOf({ body }).values()].flatMap(({ sv, en = '' }) => [...inlines(sv), ...inlines(en)])
  const named = links.flatMap(({ href }) => (href?.startsWith(MARK) ? href.slice(MARK.length) : []))
  return [...new Set(named.flatMap((slug) => OffenceKey.safeParse(slug).data ?? []))]
}
