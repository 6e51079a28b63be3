import type { LocalText, Slug } from '@samordning/domain'
import { ask } from './ask.ts'
import { inLanguage } from './fault.ts'
import { language } from './language.svelte.ts'
import { server } from './staff.ts'

type Named = { slug: Slug; name: LocalText }

let groups = $state.raw<readonly Named[]>([])
let agencies = $state.raw<readonly Named[]>([])

/** What groups and agencies are called, once `load` has been asked for it. */
export const names = {
  get groups(): readonly Named[] {
    return groups
  },
  get agencies(): readonly Named[] {
    return agencies
  },
  async load(): Promise<void> {
    if (groups.length > 0) return
    const all = await ask(() => server.names.list.query())
    groups = all.groups
    agencies = all.agencies
  },
}

/** What a group or an agency is called; its slug while that is not known. */
export function nameOf(slug: string): string {
  return nameIn([...groups, ...agencies], slug)
}

export function nameIn(all: readonly Named[], slug: string): string {
  const found = all.find((one) => one.slug === slug)
  return found ? inLanguage(found.name, language.current) : slug
}
