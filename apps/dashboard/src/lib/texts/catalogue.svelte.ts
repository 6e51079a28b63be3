import type { StaffOutputs } from '@samordning/api/staff-client'
import { findAgencies } from '../directory/finding.ts'
import type { Picked } from '../directory/picked.ts'
import { ask } from '../ask.ts'
import { inLanguage } from '../fault.ts'
import { language } from '../language.svelte.ts'
import { nameOf, names } from '../names.svelte.ts'
import { server } from '../staff.ts'

/** What the head of a text refers to by its address name. */
export type Referred = 'agency' | 'report' | 'happening' | 'assignment' | 'news'

const MOST = 20
const MARK = 'ref:assignment/'

let texts = $state.raw<StaffOutputs['documents']['list']>([])
/** What was found by its words, and has no other list of names. */
let found = $state<Record<string, string>>({})

/** What texts and bodies are called, and where one finds others to refer to. */
export const catalogue = {
  async load(): Promise<void> {
    await names.load()
    if (texts.length === 0) texts = await ask(() => server.documents.list.query())
  },
  nameOf(kind: Referred, slug: string): string {
    if (kind === 'agency') return nameOf(slug)
    // An outcome is called as its assignment is.
    const wanted = kind === 'assignment' ? 'outcome' : kind
    const text = texts.find((one) => one.kind === wanted && one.slug === slug)
    return text ? inLanguage(text.title, language.current) : (found[slug] ?? slug)
  },
  async find(kind: Referred, words: string): Promise<Picked[]> {
    if (kind === 'agency') return findAgencies(words)
    if (kind === 'assignment') return findAssignments(words)
    const wanted = words.trim().toLocaleLowerCase('sv')
    const named = texts
      .filter((one) => one.kind === kind)
      .map(({ slug, title }) => ({ id: slug, name: inLanguage(title, language.current) }))
    return named.filter(({ name }) => name.toLocaleLowerCase('sv').includes(wanted)).slice(0, MOST)
  },
}

async function findAssignments(words: string): Promise<Picked[]> {
  if (words.trim() === '') return []
  const hits = await ask(() => server.documents.find.query({ words, locale: language.current }))
  const assignments = hits
    .filter(({ ref }) => ref.startsWith(MARK))
    .map(({ ref, name }) => ({ id: ref.slice(MARK.length), name }))
  found = { ...found, ...Object.fromEntries(assignments.map(({ id, name }) => [id, name])) }
  return assignments
}
