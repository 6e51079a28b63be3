import { BACKGROUND } from '@samordning/api/staff-client'

let subject = ''

/** Which text is on screen: when others change it the page asks by itself, which keeps no session alive. */
export const opened = {
  /** How the page asks for a text: as a person the first time. */
  asking(wanted: string): { context?: typeof BACKGROUND } {
    const isAgain = subject === wanted
    subject = wanted
    return isAgain ? { context: BACKGROUND } : {}
  },
  left(): void {
    subject = ''
  },
}
