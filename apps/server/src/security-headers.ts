import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

type Options = {
  /** The only scripts that may run, by their hash. */
  inlineScripts: readonly string[]
  /** Whether visitors come over TLS. */
  isSecure: boolean
}

/** What every answer of the public door carries: nothing runs or loads but our own, and nobody learns where a visitor has been. */
export function securityHeaders({ inlineScripts, isSecure }: Options): MiddlewareHandler {
  const hashes = inlineScripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(' ') || "'none'"}`,
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
  if (isSecure) headers.push(['Strict-Transport-Security', 'max-age=31536000'])

  return async (c, next) => {
    await next()
    for (const [name, value] of headers) c.res.headers.set(name, value)
  }
}
