import type { LocalText } from '@samordning/domain'
import type { Read } from './editing.svelte.ts'
import { nameOf } from '../names.svelte.ts'
import { catalogue } from './catalogue.svelte.ts'

/** What a text is called. An outcome is called as its assignment is, and the text of a group as the group is. */
export function titleOf({ kind, slug, content }: Pick<Read, 'kind' | 'slug' | 'content'>): LocalText {
  const value = content.value as { headline?: LocalText; title?: LocalText }
  return (
    value.headline ?? value.title ?? { sv: kind === 'outcome' ? catalogue.nameOf('assignment', slug) : nameOf(slug) }
  )
}
