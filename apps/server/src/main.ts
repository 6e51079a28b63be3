import { instant } from '@samordning/domain'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtDashboard, sourceDashboard } from './dashboard.ts'
import { openData } from './data.ts'
import { addressOf, readEnv, staffOriginOf } from './env.ts'
import { linkChecksOf } from './link-checks.ts'
import { listen } from './listen.ts'
import { startMailQueue } from './mail-queue.ts'
import { startReminders } from './survey-reminders.ts'
import { publicDoor } from './public-door.ts'
import { builtSite, sourceSite } from './site.ts'
import { firstLinkInWords, staffParts } from './staff.ts'
import { staffDoor } from './staff-door.ts'
import { stop } from './stop.ts'
import { openFiles } from './stored-files.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))

/** Faults that whoever starts the process can mend: the message says it all, in one line. */
const mendable = ['SettingsError', 'ListenError', 'DataDirectoryError', 'ContentError']

/** A listener whose early visitors wait until all is open. */
function door(): { server: Server; open: (listener: RequestListener) => void } {
  const opening = Promise.withResolvers<RequestListener>()
  const server = createServer(async (request, response) => (await opening.promise)(request, response))
  return { server, open: opening.resolve }
}

async function start() {
  const env = readEnv(repository)
  // The ports come first: a start that can't have them must not touch the data.
  const visitors = door()
  const members = door()
  const port = await listen(visitors.server, { ...env, setting: 'PORT' })
  const staffPort = await listen(members.server, { host: env.host, port: env.staffPort, setting: 'STAFF_PORT' })

  const isDevelopment = process.argv.includes('--dev')
  const site = await (isDevelopment ? sourceSite(visitors.server) : builtSite(env.publicOrigin))
  const { listenerFor, targetOf, ...parts } = site
  const data = await openData(env.dataDir)
  const stored = await openFiles(env.dataDir, data.db)
  const publicSide = publicDoor({
    db: data.reader,
    variants: stored.variants,
    pictures: join(env.dataDir, 'pictures'),
    reports: join(env.dataDir, 'reports'),
    origin: env.publicOrigin,
    ...parts,
  })

  // Loaded where there is a mail server: it would cost every other process 5 MB.
  const post = env.smtp && (await import('./mail-post.ts')).postThrough(env.smtp)
  const mailQueue = startMailQueue({ db: data.db, post })
  const linkChecks = await linkChecksOf({ ...env, db: data.db, door: publicSide, targetOf })
  const staffOrigin = env.staffOrigin ?? staffOriginOf(env.host, staffPort)
  const staff = staffParts({
    db: data.db,
    origin: staffOrigin,
    publicOrigin: env.publicOrigin,
    dataDir: env.dataDir,
    mailIsWaiting: mailQueue.wake,
    linkChecks,
  })
  const reminders = startReminders({
    db: data.db,
    origin: staffOrigin,
    now: () => instant(new Date()),
    mailIsWaiting: mailQueue.wake,
  })
  const { listenerFor: memberListenerFor, ...desk } = isDevelopment
    ? await sourceDashboard(members.server)
    : builtDashboard(staffOrigin)
  const ahead = { door: publicSide, publicOrigin: env.publicOrigin }
  members.open(memberListenerFor(staffDoor({ staff, stored, ahead, ...desk }).fetch))

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      staff.live.end()
      await Promise.all([
        stop(visitors.server),
        stop(members.server),
        mailQueue.stop(),
        linkChecks.stop(),
        reminders.stop(),
      ])
      await data[Symbol.asyncDispose]()
      process.exit(0)
    })
  }

  const inWords = await firstLinkInWords(staff)
  // Last: whoever gets an answer finds all of it there, and what is printed is printed.
  visitors.open(listenerFor(publicSide.fetch))
  const addresses = [`Nej till sexköp: ${addressOf(env.host, port)}/`, `Arbetsytan: ${staffOrigin}/`]
  console.log([...addresses, ...inWords].join('\n'))
}

try {
  await start()
} catch (error) {
  const isMendable = error instanceof Error && mendable.includes(error.name)
  console.error(isMendable ? error.message : error)
  process.exit(1)
}
