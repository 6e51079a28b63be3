import { invalidate } from '$app/navigation'
import { m } from '@samordning/messages'
import { ask } from '../ask.ts'
import { saying } from '../saying.svelte.ts'

/** Changes an account, gets what is new, and says that it is done. */
export async function changeAccounts<T>(change: () => Promise<T>): Promise<T> {
  const answer = await ask(change)
  await invalidate('staff:accounts')
  saying.say(m.dashboard_saved())
  return answer
}
