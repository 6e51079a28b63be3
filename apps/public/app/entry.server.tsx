import { renderToString } from 'react-dom/server'
import { ServerRouter, type EntryContext, type HandleErrorFunction } from 'react-router'

/** Pages are small and complete: one string, no stream. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  // The loaders' data is for a script that we do not ship: let go of it at once.
  const { serverHandoffStream, ...rest } = context
  void serverHandoffStream?.cancel()
  const html = renderToString(<ServerRouter context={rest} url={request.url} />)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html>${html}`, { status, headers })
}

/** @NOTE In milliseconds. React Router keeps that data for five seconds otherwise, which fills the memory under load. */
export const streamTimeout = 1

/** Faults of ours. What the visitor searched for stays out of the log. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted) console.error(`${new URL(request.url).pathname} failed:`, error)
}
