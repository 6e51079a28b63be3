import type { Server } from 'node:http'

const PATIENCE_MS = 10_000

/** Takes no new visitors, lets those who are being served finish, but not for ever. */
export async function stop(server: Server): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearTimeout(timer)
}
