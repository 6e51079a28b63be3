import { accountsRouter } from './accounts.ts'
import { agenciesRouter } from './directory/agencies.ts'
import { appointmentsRouter } from './directory/appointments.ts'
import { changesRouter } from './directory/changes.ts'
import { contactsRouter } from './directory/contacts.ts'
import { directoryRouter } from './directory/find.ts'
import { groupsRouter } from './directory/groups.ts'
import { supportLinesRouter } from './directory/support-lines.ts'
import { documentsRouter } from './documents/router.ts'
import { filesRouter } from './files/router.ts'
import { invitationsRouter } from './invitations.ts'
import { linksRouter } from './links/router.ts'
import { liveRouter } from './live-changes.ts'
import { meRouter } from './me.ts'
import { namesRouter } from './names.ts'
import { outboxRouter } from './outbox.ts'
import { sessionsRouter } from './sessions.ts'
import { surveysRouter } from './surveys/router.ts'
import { trailRouter } from './trail.ts'
import { router } from './trpc.ts'

/** Everything behind the staff door: one router per noun. Never mounted on the public one. */
export const staffRouter = router({
  accounts: accountsRouter,
  agencies: agenciesRouter,
  appointments: appointmentsRouter,
  changes: changesRouter,
  contacts: contactsRouter,
  directory: directoryRouter,
  documents: documentsRouter,
  files: filesRouter,
  groups: groupsRouter,
  invitations: invitationsRouter,
  links: linksRouter,
  live: liveRouter,
  me: meRouter,
  names: namesRouter,
  outbox: outboxRouter,
  sessions: sessionsRouter,
  supportLines: supportLinesRouter,
  surveys: surveysRouter,
  trail: trailRouter,
})

export type StaffRouter = typeof staffRouter
