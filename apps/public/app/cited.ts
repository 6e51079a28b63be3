import type { Provenance, Source } from '@samordning/domain'
import type { CitedSource } from './components/sources.tsx'

/**
 * The sources of facts, as `<Sources>` shows them, each document and place once.
 * `known` is `(await api.sources.list()).items`.
 */
export function cited(known: readonly Source[], provenances: readonly Provenance[]): CitedSource[] {
  const byKey = new Map(known.map((source) => [source.key, source]))
  const all = provenances.flatMap(({ sources, confidence }) =>
    sources.flatMap(({ source: key, place }) => {
      const source = byKey.get(key)
      return source ? [{ source: key, title: source.title, place, confidence }] : []
    }),
  )
  return [...new Map(all.map((source) => [`${source.title.sv} ${source.place ?? ''}`, source])).values()]
}
