import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * Where a request comes from: the address of the connection, or what the web server in front on the same machine says. Only to slow
 * down guessing: it is held in memory, and never written anywhere.
 */
export function senderOf(c: Context): string {
  const address = getConnInfo(c).remote.address ?? ''
  const isBesideUs = /^(127\.|::1$|::ffff:127\.)/.test(address)
  const told = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
  return (isBesideUs && told) || address
}

/** What a browser is called in a list of sessions: its make and system, no version and no address. */
export function deviceOf(userAgent: string | undefined): string {
  const agent = userAgent ?? ''
  const browser = /Firefox|Edg|OPR|Chrome|Safari/.exec(agent)?.[0]
  const system = /Android|iPhone|iPad|Windows|Mac OS X|CrOS|Linux/.exec(agent)?.[0]
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'Mac', CrOS: 'ChromeOS' }
  const parts = [browser, system].flatMap((part) => (part === undefined ? [] : [names[part] ?? part]))
  return parts.join(', ') || '?'
}
