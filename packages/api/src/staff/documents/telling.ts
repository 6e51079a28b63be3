import { accounts, type Database } from '@samordning/db'
import type { Instant, PublicationState, SavedRevision, Showing } from '@samordning/domain'

/** What an account is called; null for nobody, and for one that is not there. */
export async function nameOfAccount(db: Database, id: string | null): Promise<string | null> {
  return (id === null ? undefined : await accounts.find(db, id))?.name ?? null
}

/** The names of accounts by their ids. */
export async function namesOfAccounts(db: Database): Promise<Map<string, string>> {
  return new Map((await accounts.list(db)).map(({ id, name }) => [id, name]))
}

/** A revision as it is named. */
export type Named = { number: number; hash: string }
/** What is shown for a time: revisions by their numbers. */
export type ShowingTold = Showing

/** Where a text stands, as it is told. */
export function stateTold(state: PublicationState) {
  const { situation, edition, submitted, latest, shown, ahead, hasNewerDraft, reviewBy } = state
  return {
    ...{ situation, edition, submitted, shown, ahead, hasNewerDraft, reviewBy },
    isApproved: latest !== null && state.approved.has(latest.hash),
    approved: state.revisions.filter(({ hash }) => state.approved.has(hash)).map(named),
    unreviewed: state.unreviewed.map(named),
  }
}
export type StateTold = ReturnType<typeof stateTold>

function named({ revision, hash }: SavedRevision): Named {
  return { number: revision, hash }
}

/** Who did something, and when. */
export type Doing = { name: string | null; at: Instant }
