import { mail, type Database, type DueMail } from '@samordning/db'
import { instant, later, writeRanges, type Instant } from '@samordning/domain'
import { faultOf } from './mail-fault.ts'
import type { Post } from './mail-post.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** How long to wait after each failure, in milliseconds: almost three days in all. */
const WAITS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 24 * HOUR]
const LOOK_EVERY_MS = 5_000
const AT_A_TIME = 20

/** When a mail that has failed so many times is tried again; null: not by itself, only when somebody asks for it. */
export function nextTry(failures: number, at: Instant): Instant | null {
  const wait = WAITS[failures - 1]
  return wait === undefined ? null : later(at, wait)
}

type Parts = {
  db: Database
  /** Null where there is no mail server: mails then stay in the outbox. */
  post: Post | null
  now?: () => Instant
  log?: (line: string) => void
}

export type MailQueue = {
  /** Looks at once, not only when it is time. */
  wake: () => void
  /** Sends no more; resolves when the mail that is on its way has been noted. */
  stop: () => Promise<void>
}

/**
 * Sends what waits in the database, one at a time, and goes on where the last process was.
 *
 * @NOTE A mail can still come twice: SMTP has no way to ask whether a mail was taken. It does when the process or the line dies
 * after the mail server took it and before that was noted.
 */
export function startMailQueue({ db, post, now = () => instant(new Date()), log = console.error }: Parts): MailQueue {
  const turn = post ? sending({ db, post, now, log }) : telling(db, log)
  let isStopped = false
  let isAsked = false
  let working = Promise.resolve()

  const wake = () => {
    if (isAsked || isStopped) return
    isAsked = true
    working = working
      .then(() => {
        isAsked = false
        return turn(() => isStopped)
      })
      .catch((error: unknown) => log(`The mail queue failed: ${faultOf(error).said}`))
  }
  const timer = setInterval(wake, LOOK_EVERY_MS)
  wake()
  return {
    wake,
    async stop() {
      isStopped = true
      clearInterval(timer)
      await working
    },
  }
}

type Turn = (isStopped: () => boolean) => Promise<void>

/** Tries whatever is due. */
function sending({ db, post, now, log }: Required<Parts> & { post: Post }): Turn {
  /** Taken by the mail server, but not noted yet, such as when the disk is full: these are not sent once more. */
  const taken = new Set<number>()

  async function send(due: DueMail) {
    try {
      if (!taken.has(due.id)) await post(due)
    } catch (error) {
      const { said, codes } = faultOf(error)
      const next = nextTry(due.tries + 1, now())
      log(
        `Mail ${due.id} was not taken (${codes}); ${next ? `is tried again ${next}` : 'stays in the outbox as failed'}`,
      )
      return mail.markFailed(db, due.id, { fault: said, nextTry: next })
    }
    taken.add(due.id)
    await mail.markSent(db, due.id, now())
    taken.delete(due.id)
  }

  return async (isStopped) => {
    for (;;) {
      const due = await mail.listDue(db, now(), AT_A_TIME)
      if (due.length === 0) return
      for (const one of due) {
        if (isStopped()) return
        await send(one)
      }
    }
  }
}

/** Says which mails nobody sends: their numbers, not to whom nor what. */
function telling(db: Database, log: (line: string) => void): Turn {
  let told = 0
  return async () => {
    const waiting = await mail.listWaiting(db, told)
    told = waiting.at(-1) ?? told
    if (waiting.length > 0) log(`Mail ${writeRanges(waiting)} waits in the outbox: SMTP_URL is not set`)
  }
}
