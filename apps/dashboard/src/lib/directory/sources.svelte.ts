import { BACKGROUND } from '@samordning/api/staff-client'
import type { LocalText } from '@samordning/domain'
import { inLanguage } from '../fault.ts'
import { language } from '../language.svelte.ts'
import { server } from '../staff.ts'

let titles = $state.raw<Readonly<Record<string, LocalText>>>({})

/** What the documents, registers and sites are called that facts lean on. */
export const sources = {
  /** Its key, while the title is not known. */
  titleOf(key: string): string {
    const title = titles[key]
    return title ? inLanguage(title, language.current) : key
  },
  /** Asks for the titles of what an answer leans on, where they are not known yet. */
  async learn(answer: unknown): Promise<void> {
    const unknown = keysIn(answer).filter((key) => !(key in titles))
    if (unknown.length === 0) return
    const found = await server.directory.sources.query({ keys: unknown }, { context: BACKGROUND }).catch(() => [])
    titles = { ...titles, ...Object.fromEntries(found.map(({ key, title }) => [key, title])) }
  },
}

/** The keys of all sources in an answer, wherever in it they stand. */
function keysIn(answer: unknown): string[] {
  if (answer === null || typeof answer !== 'object') return []
  const own = 'source' in answer && typeof answer.source === 'string' ? [answer.source] : []
  return [...new Set([...own, ...Object.values(answer).flatMap(keysIn)])]
}
