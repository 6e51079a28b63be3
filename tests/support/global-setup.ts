import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { makeEmpty, makeLoaded, writeTo } from './databases.ts'
import { startServer } from './server.ts'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges with Vitest's
  interface ProvidedContext {
    /** Where the one server runs that the integration tests read from: `inject('origin')`. */
    origin: string
    /** Files that tests take their databases from: migrating and loading once takes longer than most tests. */
    databases: { empty: string; loaded: string }
  }
}

export default async function setup(project: TestProject) {
  const server = await startServer()
  const folder = await mkdtemp(join(tmpdir(), 'samordning-databases-'))
  const databases = { empty: join(folder, 'empty.db'), loaded: join(folder, 'loaded.db') }
  await writeTo(databases.empty, await makeEmpty())
  await writeTo(databases.loaded, await makeLoaded())
  project.provide('origin', server.origin)
  project.provide('databases', databases)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
