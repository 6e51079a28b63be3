import { now } from '../days.ts'
import { keyOf, readDraft, writeDraft } from '../drafts.ts'
import { keep, kept } from '../kept.ts'
import { session } from '../session.svelte.ts'
import type { Address } from './editing.svelte.ts'
import type { Patch } from './patch.ts'

/** What somebody wrote and is not yet saved, as it is kept on this computer: made from the revision `base`. */
export type Unsaved = Patch & { base: number; confirmed: string[] }
const NOTHING: Unsaved = { base: 0, confirmed: [], fields: {}, blocks: [], order: null }

function draftOf({ kind, slug }: Address): string {
  return keyOf({ account: session.current?.account.id ?? '', form: `text/${kind}/${slug}` })
}

/** What is kept from before, unsaved; null when all is saved. */
export function unsavedOf(address: Address): Unsaved | null {
  return readDraft(kept(draftOf(address)), NOTHING)?.value ?? null
}

/** Keeps what is unsaved; null: all is saved. */
export function keepUnsaved(address: Address, unsaved: Unsaved | null): void {
  keep(draftOf(address), unsaved && writeDraft({ value: unsaved, madeFrom: String(unsaved.base), at: now() }))
}
