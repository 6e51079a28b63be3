import type { TestProject } from 'vitest/node'
import { startServer } from './server.ts'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges with Vitest's
  interface ProvidedContext {
    /** Where the one server runs that the integration tests read from: `inject('origin')`. */
    origin: string
  }
}

export default async function setup(project: TestProject) {
  const server = await startServer()
  project.provide('origin', server.origin)
  return async () => {
    await server.stop()
  }
}
