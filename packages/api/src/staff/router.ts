import { accountsRouter } from './accounts.ts'
import { invitationsRouter } from './invitations.ts'
import { liveRouter } from './live-changes.ts'
import { meRouter } from './me.ts'
import { outboxRouter } from './outbox.ts'
import { sessionsRouter } from './sessions.ts'
import { trailRouter } from './trail.ts'
import { router } from './trpc.ts'

/** Everything behind the staff door: one router per noun. Never mounted on the public one. */
export const staffRouter = router({
  accounts: accountsRouter,
  invitations: invitationsRouter,
  live: liveRouter,
  me: meRouter,
  outbox: outboxRouter,
  sessions: sessionsRouter,
  trail: trailRouter,
})

export type StaffRouter = typeof staffRouter
