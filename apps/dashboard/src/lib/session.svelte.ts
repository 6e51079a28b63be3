import { BACKGROUND, type StaffOutputs } from '@samordning/api/staff-client'
import { IDLE_LIMIT, may, type Action, type Resource } from '@samordning/domain'
import { forget } from './kept.ts'
import { language } from './language.svelte.ts'
import { server } from './staff.ts'

export type Session = NonNullable<StaffOutputs['sessions']['current']>

let current = $state.raw<Session | null>(null)
/** When the server refuses by itself, in milliseconds since 1970. */
let over = $state(Infinity)

/** Who is signed in. */
export const session = {
  get current(): Session | null {
    return current
  },
  get over(): number {
    return over
  },
  /** Asks the server who is signed in. */
  async load(): Promise<Session | null> {
    return take(await server.sessions.current.query(undefined, { context: BACKGROUND }))
  },
  take,
  /** The server has just answered something that a person asked for: the time to be idle begins anew. */
  used(): void {
    if (current) over = Math.min(Date.now() + IDLE_LIMIT, Date.parse(current.ends))
  },
  /** Signs out, and forgets what was being written on this computer. */
  async end(): Promise<void> {
    const account = current?.account.id
    await server.sessions.signOut.mutate()
    if (account) forget(`draft:${account}:`)
    take(null)
  },
  /** Whether whoever is signed in may do something: the same table as the server's, which has the last word. */
  may(action: Action, resource: Resource = {}): boolean {
    return current !== null && may({ account: current.account.id, grants: current.account.grants }, action, resource)
  },
  /** Whether they may do it to anything at all of their groups and agencies: what is shown in the rail. */
  mayHere(action: Action): boolean {
    const grants = current?.account.grants ?? []
    return this.may(action, {
      groups: grants.flatMap(({ group }) => group ?? []),
      agencies: grants.flatMap(({ agency }) => agency ?? []),
    })
  },
}

function take(found: Session | null): Session | null {
  current = found
  over = found ? Math.min(Date.parse(found.endsWhenIdle), Date.parse(found.ends)) : Infinity
  if (found) language.choose(found.account.locale)
  return found
}
