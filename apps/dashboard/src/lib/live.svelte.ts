import { showAgain } from './shown.ts'
import { server } from './staff.ts'

/** What somebody else has just changed. */
export type Told = { kind: string; subject: string; by: string }

/** What every page of the workspace depends on begins with this. */
const STAFF = 'staff:'

let latest = $state.raw<Told | null>(null)

/** What others do, as they do it. */
export const live = {
  get latest(): Told | null {
    return latest
  },
  /**
   * Listens until the answer is called. Pages that depend on `staff:waiting`, or on `staff:` and the kind of the thing, get what is new;
   * what is being typed stays as it is. After a lost connection everything is asked again, for what was told meanwhile was not heard.
   */
  listen(): () => void {
    let isFirst = true
    const { unsubscribe } = server.live.changes.subscribe(undefined, {
      onStarted() {
        if (!isFirst) void live.askAgain()
        isFirst = false
      },
      onData(told) {
        latest = told
        void showAgain(`staff:${told.kind}`)
        void showAgain('staff:waiting')
      },
    })
    return unsubscribe
  },
  /** Asks again for everything on screen: after a time when nothing was heard. */
  askAgain: (): Promise<void> => showAgain(({ protocol }) => protocol === STAFF),
}
