import { ask } from '../ask.ts'
import { inLanguage } from '../fault.ts'
import { language } from '../language.svelte.ts'
import { server } from '../staff.ts'
import type { Picked } from './picked.ts'

const MOST = 50

/** Agencies whose name has the words, now or before. */
export async function findAgencies(q: string): Promise<Picked[]> {
  return findThings(q, 'agency')
}

/** Support lines whose name or number has the words. */
export async function findLines(q: string): Promise<Picked[]> {
  return findThings(q, 'support-line')
}

async function findThings(q: string, kind: 'agency' | 'support-line'): Promise<Picked[]> {
  const found = await ask(() => server.directory.find.query({ q, limit: MOST }))
  const wanted = found.filter((thing) => thing.kind === kind)
  return wanted.map(({ slug, name }) => ({ id: slug, name: inLanguage(name, language.current) }))
}

/** Documents, registers and sites that facts come from. */
export async function findSources(q: string): Promise<Picked[]> {
  const found = await ask(() => server.directory.sources.query({ q }))
  return found.map(({ key, title }) => ({ id: key, name: inLanguage(title, language.current) }))
}
