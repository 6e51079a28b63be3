import { GivenUp } from './fault.ts'

/** A dialog that somebody has to answer before what they asked for can go on. However many wait for it, it is shown once. */
export class Prompt {
  isOpen = $state(false)
  #waiting: PromiseWithResolvers<undefined> | null = null

  /** Opens it. @throws GivenUp when the person closes it */
  ask(): Promise<undefined> {
    this.#waiting ??= Promise.withResolvers<undefined>()
    this.isOpen = true
    return this.#waiting.promise
  }

  answered(): void {
    this.#close()?.resolve(undefined)
  }

  giveUp(): void {
    this.#close()?.reject(new GivenUp())
  }

  #close(): PromiseWithResolvers<undefined> | null {
    const waiting = this.#waiting
    this.#waiting = null
    this.isOpen = false
    return waiting
  }
}

/** The session is over: sign in again, in place. */
export const signInAgain = new Prompt()
/** The act is dangerous: give the second factor again. */
export const confirmAgain = new Prompt()
