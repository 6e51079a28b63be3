import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import * as build from 'virtual:react-router/server-build'
import { linkTarget } from './app/components/references.ts'
import { dayScript } from './app/layout/day-script.ts'
import { exitScript } from './app/layout/exit-script.ts'
import { localeOf, localized } from './app/locale.ts'
import { withLocale } from './app/locale.server.ts'
import { momentOf } from './app/moment.ts'
import { withMoment } from './app/moment.server.ts'
import { visitContext } from './app/visit.ts'
import type * as Door from './public-site.d.ts'

export const inlineScripts: typeof Door.inlineScripts = [exitScript, dayScript]

export const targetOf: typeof Door.targetOf = linkTarget

export const createPublicSite: typeof Door.createPublicSite = () => {
  const answer = createRequestHandler(build as ServerBuild, import.meta.env.MODE)
  return (request, visit) => {
    const context = new RouterContextProvider()
    context.set(visitContext, visit)
    const url = new URL(request.url)
    const locale = localeOf(url.pathname)
    const page = isPageAddress(url.pathname) ? request : new Request(new URL(localized('/-', locale), url), request)
    return withLocale(locale, () => withMoment(momentOf(url.searchParams), () => answer(page, context)))
  }
}

/** Not: what can't be decoded, and the `.data` that React Router would answer its own scripts with. They get the 404 page. */
function isPageAddress(pathname: string) {
  try {
    return !decodeURIComponent(pathname).endsWith('.data')
  } catch {
    return false
  }
}
