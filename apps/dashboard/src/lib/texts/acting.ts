import { piecesOf } from '@samordning/domain'
import { invalidate } from '$app/navigation'
import { ask } from '../ask.ts'
import { sentenceOf } from '../fault.ts'
import { saying } from '../saying.svelte.ts'
import type { Address, Editing, Read } from './editing.svelte.ts'

/** What an act needs to know: the text as it was read, and what is being written in it. */
export type Desk = { read: Read; editing: Editing }

export function addressIn({ kind, slug }: Address): Address {
  return { kind, slug }
}

/** Does something with a text and shows where it stands then. @throws what the server refused */
export async function act(work: () => Promise<unknown>, done: string): Promise<void> {
  await ask(work)
  await invalidate('staff:document')
  saying.say(done)
}

/**
 * Saves what is written in the text and reads it again, for an act on the newest revision: whoever acts at once after writing would else be
 * told that the text has changed, by themselves. Says why where it can't be saved, and tells whether it was.
 */
export async function settle({ read, editing }: Desk): Promise<boolean> {
  await editing.save()
  if (editing.fault) {
    saying.say(sentenceOf(editing.fault))
    return false
  }
  if (editing.number > read.newest.number) await invalidate('staff:document')
  return true
}

/** The revision that can be published: the newest that somebody has approved. */
export function approvedIn({ state }: Read): { number: number; hash: string } | undefined {
  return state.approved.toSorted((one, other) => one.number - other.number).at(-1)
}

/** The languages that a text is written in: Swedish, and English when there is any. */
export function languagesIn({ content }: Read): ('sv' | 'en')[] {
  const pieces = [...piecesOf(content.value)].filter(([path]) => !path.startsWith('provenance'))
  return pieces.some(([, { en }]) => en !== undefined) ? ['sv', 'en'] : ['sv']
}
