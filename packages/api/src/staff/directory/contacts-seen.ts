import { trail, type ChangeKind, type Entry } from '@samordning/db'
import { may, type ContactPoint, type Resource, type Slug } from '@samordning/domain'
import type { Asking } from './record-change.ts'

/** Whether a way to reach somebody is for members only. */
export function isForMembers({ audience, holder }: Pick<ContactPoint, 'audience' | 'holder'>): boolean {
  return audience === 'members' || holder !== null
}

/** Those that somebody may see: what is for members only is left out for whoever may not read it. */
export function contactsFor<T extends Entry<ContactPoint>>(
  { actor }: Asking,
  entries: readonly T[],
  resourceOf: (agency: Slug) => Resource,
): T[] {
  return entries.filter(({ fact }) => !isForMembers(fact) || may(actor, 'contacts.read', resourceOf(fact.agency)))
}

/** Puts into the trail that somebody has seen ways to reach people that the public does not see; once a question, and not when there were none. */
export async function noteContactsRead(
  ctx: Asking,
  shown: readonly Entry<ContactPoint>[],
  about: { kind: ChangeKind; subject: Slug } | { kind: null; subject: null },
): Promise<void> {
  const count = shown.filter(({ fact }) => isForMembers(fact)).length
  if (count === 0) return
  const entry = {
    at: ctx.now,
    act: 'contacts.read' as const,
    ...about,
    actor: ctx.account.id,
    detail: { note: `${count}` },
  }
  await ctx.db.transaction().execute((tx) => trail.append(tx, entry))
}
