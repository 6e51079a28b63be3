import type { LocalText } from '@samordning/domain'
import { BACKGROUND } from '@samordning/api/staff-client'
import { ask } from '../ask.ts'
import { inLanguage } from '../fault.ts'
import { language } from '../language.svelte.ts'
import { server } from '../staff.ts'

type Kind = 'group' | 'support-line'
type Named = { slug: string; name: LocalText }

let known = $state.raw<Record<Kind, readonly Named[]>>({ group: [], 'support-line': [] })

/** What groups and support lines are called: they are few, and many pages lead to them. */
export const things = {
  list: (kind: Kind): readonly Named[] => known[kind],
  nameOf(kind: Kind, slug: string): string {
    const found = known[kind].find((one) => one.slug === slug)
    return found ? inLanguage(found.name, language.current) : slug
  },
  async load(): Promise<void> {
    if (known.group.length > 0) return
    const all = { limit: 100 }
    const [groups, lines] = await Promise.all([
      ask(() => server.groups.list.query(all, { context: BACKGROUND })),
      ask(() => server.supportLines.list.query(all, { context: BACKGROUND })),
    ])
    known = { group: groups.items, 'support-line': lines.items }
  },
}
