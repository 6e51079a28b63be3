import { sendReminders } from '@samordning/api/staff'
import type { Database } from '@samordning/db'
import { civilTimeOf, type Instant } from '@samordning/domain'

const HOUR_MS = 3_600_000
/** Mail comes while people work: from seven until six. */
const [FROM, UNTIL] = ['07:00', '18:00']

type Parts = {
  db: Database
  /** Where the workspace is reached. */
  origin: string
  now: () => Instant
  /** Called when mail has been put into the queue. */
  mailIsWaiting: () => void
  log?: (line: string) => void
}

/**
 * Reminds of answers, at the start and then each hour of the day. What is due is decided by the days and by what was sent: a start, a day
 * without power or a clock that is put back sends nothing twice.
 */
export function startReminders({ db, origin, now, mailIsWaiting, log = console.error }: Parts) {
  let running = Promise.resolve()
  async function look() {
    const { time } = civilTimeOf(now())
    if (time < FROM! || time >= UNTIL!) return
    if ((await sendReminders({ db, origin, now: now() })) > 0) mailIsWaiting()
  }
  const begin = () => {
    running = running.then(look).catch((error: unknown) => {
      log(`Reminders could not be sent: ${error instanceof Error ? error.message : 'for no known reason'}`)
    })
  }
  begin()
  const timer = setInterval(begin, HOUR_MS)
  return {
    /** Resolves when what is under way is done. */
    stop() {
      clearInterval(timer)
      return running
    },
  }
}
