import type { LocalText } from '@samordning/domain'
import type { Read } from './editing.svelte.ts'
import { catalogue } from './catalogue.svelte.ts'

/** What a text is called. An outcome is called as its assignment is. */
export function titleOf({ kind, slug, content }: Pick<Read, 'kind' | 'slug' | 'content'>): LocalText {
  const value = content.value as { headline?: LocalText; title?: LocalText }
  return value.headline ?? value.title ?? { sv: kind === 'outcome' ? catalogue.nameOf('assignment', slug) : slug }
}
