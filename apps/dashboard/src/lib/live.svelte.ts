import { invalidate } from '$app/navigation'
import { server } from './staff.ts'

/** What somebody else has just changed. */
export type Told = { kind: string; subject: string; by: string }

let latest = $state.raw<Told | null>(null)

/** What others do, as they do it. */
export const live = {
  get latest(): Told | null {
    return latest
  },
  /**
   * Listens until the answer is called. Pages that depend on `staff:waiting`, or on `staff:` and the kind of the thing, get what is new;
   * what is being typed stays as it is.
   */
  listen(): () => void {
    const { unsubscribe } = server.live.changes.subscribe(undefined, {
      onData(told) {
        latest = told
        void invalidate(`staff:${told.kind}`)
        void invalidate('staff:waiting')
      },
    })
    return unsubscribe
  },
}
