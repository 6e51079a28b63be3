import { createServer, type RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'
import { openData } from './data.ts'
import { addressOf, readEnv } from './env.ts'
import { listen } from './listen.ts'
import { publicDoor } from './public-door.ts'
import { builtSite, sourceSite } from './site.ts'
import { stop } from './stop.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))

/** Faults that whoever starts the process can mend: the message says it all, in one line. */
const mendable = ['SettingsError', 'ListenError', 'DataDirectoryError', 'ContentError']

async function start() {
  const env = readEnv(repository)
  // The port comes first: a start that can't have it must not touch the data. Early visitors wait until all is open.
  const opening = Promise.withResolvers<RequestListener>()
  const server = createServer(async (request, response) => (await opening.promise)(request, response))
  const port = await listen(server, env)

  const { listenerFor, ...parts } = await (process.argv.includes('--dev')
    ? sourceSite(server)
    : builtSite(env.publicOrigin))
  const data = await openData(env.dataDir)
  const door = publicDoor({ db: data.reader, origin: env.publicOrigin, ...parts })
  opening.resolve(listenerFor(door.fetch))
  console.log(`Nej till sexköp: ${addressOf(env.host, port)}/`)

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      await stop(server)
      await data[Symbol.asyncDispose]()
      process.exit(0)
    })
  }
}

try {
  await start()
} catch (error) {
  const isMendable = error instanceof Error && mendable.includes(error.name)
  console.error(isMendable ? error.message : error)
  process.exit(1)
}
