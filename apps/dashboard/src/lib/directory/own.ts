import { session } from '../session.svelte.ts'

/** The groups that whoever is signed in coordinates; those that they are a member of when they coordinate none. */
export function ownGroups(): string[] {
  const grants = session.current?.account.grants ?? []
  const coordinated = grants.filter(({ role }) => role === 'coordinator')
  const groups = (coordinated.length > 0 ? coordinated : grants).flatMap(({ group }) => group ?? [])
  return [...new Set(groups)]
}
