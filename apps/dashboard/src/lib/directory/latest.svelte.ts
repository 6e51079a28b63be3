import { m } from '@samordning/messages'
import { ask } from '../ask.ts'
import { saying } from '../saying.svelte.ts'
import { server } from '../staff.ts'
import { refresh } from './fresh.ts'

/** A change that has just been saved, and what besides it did. */
export type Saved = { change: number; words: string; besides: readonly string[] }

let latest = $state.raw<Saved | null>(null)

/** The latest change from this page, for as long as one stays on it: it can be undone at once. */
export const saved = {
  get latest(): Saved | null {
    return latest
  },
  async show(done: Saved): Promise<void> {
    latest = done
    await refresh()
    saying.say(m.dashboard_saved())
  },
  forget(): void {
    latest = null
  },
  /** Takes a change back. @throws what the server answered, when it stands in the way of a later one */
  async undo(change: number): Promise<void> {
    await ask(() => server.changes.undo.mutate({ id: change }))
    latest = null
    await refresh()
    saying.say(m.directory_undone())
  },
}
