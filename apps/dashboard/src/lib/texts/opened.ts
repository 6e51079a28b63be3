import { BACKGROUND } from '@samordning/api/staff-client'
import { ask } from '../ask.ts'
import { server } from '../staff.ts'
import type { Address, Read } from './editing.svelte.ts'

let latest: Read | null = null

/** The text on screen. */
export const opened = {
  /**
   * A text as it is now. When others change what is on screen, the page asks by itself: that keeps no session alive, and when it gets no
   * answer what is there stays, for nothing that somebody writes may leave the screen because the connection did.
   */
  async read(address: Address): Promise<Read> {
    const before = latest?.kind === address.kind && latest.slug === address.slug ? latest : null
    try {
      latest = await (before
        ? server.documents.get.query(address, { context: BACKGROUND })
        : ask(() => server.documents.get.query(address)))
      return latest
    } catch (error) {
      if (before) return before
      throw error
    }
  },
  left(): void {
    latest = null
  },
}
