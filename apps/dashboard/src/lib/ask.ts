import { connection } from './connection.svelte.ts'
import { faultOf } from './fault.ts'
import { confirmAgain, signInAgain } from './prompt.svelte.ts'
import { session } from './session.svelte.ts'

/**
 * Asks the server something that a person wants done: `ask(() => server.accounts.list.query())`. When the session is over, or the
 * second factor is wanted again, the person is asked in place and the question is put again: nothing that was typed is lost.
 *
 * @throws what the server answered, or GivenUp; `faultOf` reads both
 */
export async function ask<T>(question: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      const answer = await question()
      connection.found()
      session.used()
      return answer
    } catch (error) {
      const { reason } = faultOf(error)
      if (reason === 'sign-in-needed' && session.current) await signInAgain.ask()
      else if (reason === 'confirm-needed') await confirmAgain.ask()
      else {
        if (reason === 'no-contact') connection.lost()
        throw error
      }
    }
  }
}
