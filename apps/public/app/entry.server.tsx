import { renderToString } from 'react-dom/server'
import { ServerRouter, type HandleDocumentRequestFunction, type HandleErrorFunction } from 'react-router'
import { visitContext } from './visit.ts'

/** Pages are small and complete: one string, no stream. */
export default function handleRequest(
  ...[request, status, headers, context]: Parameters<HandleDocumentRequestFunction>
) {
  // The loaders' data is for a script that we do not ship: let go of it at once.
  const { serverHandoffStream, ...rest } = context
  void serverHandoffStream?.cancel()
  const html = renderToString(<ServerRouter context={rest} url={request.url} />)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html>${html}`, { status, headers })
}

/** @NOTE In milliseconds. React Router keeps that data for five seconds otherwise, which fills the memory under load. */
export const streamTimeout = 1

/** Faults of ours go to the server's log. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) context.get(visitContext).report(error)
}
