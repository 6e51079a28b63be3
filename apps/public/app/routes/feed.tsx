import { startOfDay } from '@samordning/domain'
import type { MiddlewareFunction } from 'react-router'
import { FORMATS, feedAt } from '../feeds/places.ts'
import { tell } from '../feeds/telling.ts'
import { write } from '../feeds/writing.ts'
import { notFound, page, type PageVisit } from '../page.ts'

/** A feed. @NOTE Answered before there is a page, as in `reference-file.tsx`. */
export const middleware: MiddlewareFunction<Response>[] = [
  (args) => page((visit) => answer(visit, args.params['*']))(args),
]

async function answer({ api, origin, today }: PageVisit, rest = ''): Promise<Response> {
  const asked = feedAt(rest)
  if (!asked) return notFound()
  const told = tell(await api.feeds.list(asked.feed), asked, { origin, when: startOfDay(today) })
  return new Response(write[asked.format](told), {
    headers: { 'Content-Type': `${FORMATS[asked.format]}; charset=utf-8`, 'Cache-Control': 'no-cache' },
  })
}

export default function Feed() {
  return null
}
