import type { MiddlewareFunction } from 'react-router'
import { sitemap } from '../feeds/sitemap.ts'
import { page } from '../page.ts'

/** @NOTE Answered before there is a page, as in `reference-file.tsx`. */
export const middleware: MiddlewareFunction<Response>[] = [
  page(async ({ api, origin }) => {
    return new Response(sitemap(await api.addresses.list(), origin), {
      headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'no-cache' },
    })
  }),
]

export default function Sitemap() {
  return null
}
