import type { MiddlewareFunction } from 'react-router'
import { page } from '../page.ts'

/** What search engines may leave out: answers to a question, and pages of another day (RFC 9309). */
const RULES = ['User-agent: *', 'Disallow: /sok', 'Disallow: /en/sok', 'Disallow: /*datum=', 'Disallow: /*kant=']

/** @NOTE Answered before there is a page, as in `reference-file.tsx`. */
export const middleware: MiddlewareFunction<Response>[] = [
  page(({ origin }) => {
    return new Response(`${RULES.join('\n')}\n\nSitemap: ${origin}/sitemap.xml\n`, {
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
    })
  }),
]

export default function Robots() {
  return null
}
