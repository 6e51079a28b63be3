import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { isIPv6 } from 'node:net'

/**
 * Where a request comes from: the address of the connection, or what the web server in front on the same machine says. Only to slow
 * down guessing: it is held in memory, and never written anywhere.
 */
export function senderOf(c: Context): string {
  return networkOf(toldBy(c))
}

/** @NOTE Whoever has an IPv6 address has 2^64 of them: its first half is the sender (RFC 4291, 2.5.4). */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [start = [], end] = address.split('::').map((part) => part.split(':').filter(Boolean))
  const zeros = end === undefined ? [] : Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0')
  return [...start, ...zeros, ...(end ?? [])].slice(0, 4).join(':')
}

function toldBy(c: Context): string {
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
