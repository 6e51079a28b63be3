import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'

const SMALLEST_WORTH_IT = 1024
/** @NOTE Not `text/event-stream`: it has no end to wait for. */
const TEXT = /^(text\/(?!event-stream)|image\/svg|application\/(json|javascript|xml|atom\+xml|feed\+json))/

/**
 * A page takes about a millisecond, so no thread is asked: each would keep memory of its own. A window of 128 kB holds any page;
 * the default of 4 MB, kept for each answer under way, would not make it smaller.
 */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 17 } }
const encoders = {
  br: (body: ArrayBuffer) => brotliCompressSync(body, brotliOptions),
  gzip: (body: ArrayBuffer) => gzipSync(body),
}

/** Compresses text answers, by brotli where the browser takes it. */
export function compress(): MiddlewareHandler {
  return async (c, next) => {
    await next()
    if (!TEXT.test(c.res.headers.get('Content-Type') ?? '') || c.res.headers.has('Content-Encoding')) return
    c.res.headers.append('Vary', 'Accept-Encoding')
    const encoding = accepts(c, {
      header: 'Accept-Encoding',
      supports: ['br', 'gzip'],
      default: 'identity',
      match: (accepted, { supports }) =>
        supports.find((name) => accepted.some(({ type, q }) => type === name && q > 0)) ?? 'identity',
    })
    if (encoding === 'identity' || c.req.raw.method === 'HEAD' || !c.res.body) return
    const { status, headers } = c.res
    const body = await c.res.arrayBuffer()
    const isWorthIt = body.byteLength >= SMALLEST_WORTH_IT
    c.res = new Response(isWorthIt ? encoders[encoding as keyof typeof encoders](body) : body, {
      status,
      headers,
    })
    if (!isWorthIt) return
    c.res.headers.delete('Content-Length')
    c.res.headers.set('Content-Encoding', encoding)
  }
}
