import { startServer } from './server.ts'

/** One server for all browser tests. The workers start after this and read its address as they load the configuration. */
export default async function setup() {
  const server = await startServer()
  process.env['ORIGIN'] = server.origin
  return async () => {
    await server.stop()
  }
}
