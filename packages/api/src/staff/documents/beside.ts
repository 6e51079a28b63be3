import type { Asking } from '../directory/record-change.ts'
import { openHead, type Address } from './opening.ts'
import { subjectOf } from './saving.ts'

/** Who has a text open. In this process only: there is one. */
export type Presence = {
  /** Somebody opens it, in one window of perhaps several; they leave by the answer. */
  enter: (subject: string, who: { account: string; name: string }) => () => void
  /** Everybody who has it open, each once. */
  here: (subject: string) => { account: string; name: string }[]
}

export function newPresence(): Presence {
  const open = new Map<string, Set<{ account: string; name: string }>>()
  return {
    enter(subject, who) {
      const windows = open.get(subject) ?? new Set()
      const window = { ...who }
      open.set(subject, windows.add(window))
      return () => {
        windows.delete(window)
        if (windows.size === 0 && open.get(subject) === windows) open.delete(subject)
      }
    },
    here: (subject) => [...new Map([...(open.get(subject) ?? [])].map((who) => [who.account, who])).values()],
  }
}

/** Who has a text open now, and its newest revision. */
export type Beside = { present: { name: string; isMe: boolean }[]; revision: number }

/** Tells who else has a text open and which revision is its newest, now and whenever either changes; and is itself there until the signal. */
export async function* besideText(ctx: Asking, address: Address, signal?: AbortSignal): AsyncGenerator<Beside> {
  const { presence, live, account, db } = ctx
  const subject = subjectOf(address)
  const told = async (): Promise<Beside> => ({
    present: presence.here(subject).map(({ account: id, name }) => ({ name, isMe: id === account.id })),
    revision: (await openHead(db, address)).number,
  })
  const coming = live.hear(signal)
  const leave = presence.enter(subject, { account: account.id, name: account.name })
  try {
    live.tell({ kind: 'presence', subject, by: account.id })
    yield await told()
    for await (const one of coming) {
      const isAbout = one.subject === subject && (one.kind === 'presence' || one.kind === 'document')
      if (isAbout) yield await told()
    }
  } finally {
    leave()
    live.tell({ kind: 'presence', subject, by: account.id })
  }
}
