import type { StaffOutputs } from '@samordning/api/staff-client'
import { invalidate } from '$app/navigation'
import { ask } from '../../ask.ts'
import { saying } from '../../saying.svelte.ts'

export type Form = StaffOutputs['surveys']['form']
export type Question = Form['questions'][number]
export type Of = { round: string; group: string; agency: string }

/** Does something with the answers, and shows where they stand then. @throws what the server refused */
export async function act(work: () => Promise<unknown>, done: string): Promise<void> {
  await ask(work)
  await invalidate('staff:survey')
  saying.say(done)
}

/** Where a question stands on the page: what leads to it leads here. */
export function placeOf(question: string): string {
  return `fraga-${question}`
}
