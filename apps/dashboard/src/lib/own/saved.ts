import { invalidate } from '$app/navigation'
import { m } from '@samordning/messages'
import { ask } from '../ask.ts'
import { saying } from '../saying.svelte.ts'
import { session } from '../session.svelte.ts'

/** Changes something of one's own account, gets what is new, and says that it is done. */
export async function changeOwn<T>(change: () => Promise<T>): Promise<T> {
  const answer = await ask(change)
  await Promise.all([session.load(), invalidate('staff:own')])
  saying.say(m.dashboard_saved())
  return answer
}
