import { openBeside } from '@samordning/db'
import type { DocumentAddress } from '@samordning/domain'
import { afterAll, beforeAll } from 'vitest'
import { show, type Showing } from '../support/showing.ts'
import { startServer, type RunningServer } from '../support/server.ts'

/** The built server, for all tests of a file, and a way to make its texts show something else while it runs. */
export function aSiteWhoseTextsChange() {
  let server: RunningServer
  let data: ReturnType<typeof openBeside>

  beforeAll(async () => {
    server = await startServer()
    data = openBeside(server.dataDir)
  })
  afterAll(async () => {
    await data[Symbol.asyncDispose]()
    await server.stop()
  })

  return {
    addressOf: (path: string) => server.origin + path,
    show: (address: DocumentAddress, ...showings: Showing[]) => show(data.db, address, ...showings),
  }
}
