import { renderToString } from 'react-dom/server'
import { ServerRouter, type EntryContext } from 'react-router'

/** Pages are small and complete: one string, no stream, no script. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  const html = renderToString(<ServerRouter context={context} url={request.url} />)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html>${html}`, { status, headers })
}
