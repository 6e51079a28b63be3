import type { Server } from 'node:http'

const PATIENCE_MS = 10_000
const SWEEP_MS = 50

/** Takes no new visitors, lets those who are being served finish, but not for ever. */
export async function stop(server: Server): Promise<void> {
  // Browsers keep their connections after an answer: they are closed as they fall idle.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
  const timer = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(sweep)
  clearTimeout(timer)
}
