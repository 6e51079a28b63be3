import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

type Options = {
  /** The only scripts that may stand in a page, by their hash. */
  inlineScripts: readonly string[]
  /** Whether pages may load our scripts and ask our procedures: the dashboard does, the public site does not. */
  isApplication?: boolean
  /** Whether visitors come over TLS. */
  isSecure: boolean
}

/** What every answer of a door carries: nothing runs or loads but our own, and nobody learns where a visitor has been. */
export function securityHeaders({ inlineScripts, isApplication = false, isSecure }: Options): MiddlewareHandler {
  const hashes = inlineScripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  const scripts = [...(isApplication ? ["'self'"] : []), ...hashes]
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ') || "'none'"}`,
    ...(isApplication
      ? ["connect-src 'self'", "require-trusted-types-for 'script'", 'trusted-types svelte-trusted-html']
      : []),
    "style-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
  const headers: [string, string][] = [
    ['Content-Security-Policy', policy],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Permissions-Policy', 'browsing-topics=(), camera=(), geolocation=(), microphone=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ]
  // The public site may stand at a name whose other names are somebody else's; below the name of the dashboard there are none.
  const below = isApplication ? '; includeSubDomains' : ''
  if (isSecure) headers.push(['Strict-Transport-Security', `max-age=31536000${below}`])

  return async (c, next) => {
    await next()
    // An answer may have a policy of its own, which is stricter: see `fileAnswer`.
    const isStricter = c.res.headers.has('Content-Security-Policy')
    for (const [name, value] of isStricter ? headers.slice(1) : headers) c.res.headers.set(name, value)
  }
}
