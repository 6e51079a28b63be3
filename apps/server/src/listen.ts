import type { Server } from 'node:http'

/** The address can't be listened on. The message is one line: what, and how to go on. */
export class ListenError extends Error {
  override name = 'ListenError'
}

/** `setting`: the name of the one that chooses the port. */
type Address = { port: number; host: string; setting: 'PORT' | 'STAFF_PORT' }

/**
 * Starts listening, and tells the port (which the system chooses where 0 was asked for).
 * @throws {ListenError}
 */
export async function listen(server: Server, at: Address): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(at, resolve))
  } catch (cause) {
    throw new ListenError(lineOf(cause, at), { cause })
  }
  const address = server.address()
  return typeof address === 'object' && address ? address.port : at.port
}

function lineOf(cause: unknown, { port, host, setting }: Address) {
  switch (cause instanceof Error && 'code' in cause ? cause.code : undefined) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use; stop what uses it, or choose another with ${setting}=${port < 65535 ? port + 1 : 3000}`
    case 'EACCES':
      return `Port ${port} needs more rights than this user has; choose one above 1023 with ${setting}=3000`
    case 'EADDRNOTAVAIL':
    case 'EAI_AGAIN':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this machine; use 127.0.0.1, or 0.0.0.0 for all its addresses`
    default:
      return `Can't listen on ${host} port ${port}: ${cause instanceof Error ? cause.message : cause}`
  }
}
