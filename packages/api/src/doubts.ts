import { sources, type Database } from '@samordning/db'
import type { Conflict } from '@samordning/domain'

/** A disagreement as the public sees it: about a person's name, only its resolution. */
export function asPublic(conflict: Conflict): Conflict {
  return conflict.isAboutPersonName ? { ...conflict, claims: [] } : conflict
}

/** The disagreements about a fact. */
export async function conflictsAbout(db: Database, fact: string): Promise<Conflict[]> {
  const all = await sources.listConflicts(db)
  return all.filter((conflict) => conflict.concerns.includes(fact)).map(asPublic)
}
