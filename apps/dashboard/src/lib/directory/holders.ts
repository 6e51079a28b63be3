import { getContext, setContext } from 'svelte'
import type { Choice } from '../parts/SelectField.svelte'

const KEY = Symbol('holders')

/** Says, to the fields inside, who a way to reach a body may belong to: appointments and representations by their numbers. */
export function offerHolders(holders: () => readonly Choice[]): void {
  setContext(KEY, holders)
}

export function holdersAround(): readonly Choice[] {
  return getContext<(() => readonly Choice[]) | undefined>(KEY)?.() ?? []
}
