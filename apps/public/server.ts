import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import * as build from 'virtual:react-router/server-build'
import { exitScript } from './app/layout/exit-script.ts'
import { localeOf } from './app/locale.ts'
import { withLocale } from './app/locale.server.ts'
import { visitContext } from './app/visit.ts'
import type * as Door from './public-site.d.ts'

export const inlineScripts: typeof Door.inlineScripts = [exitScript]

export const createPublicSite: typeof Door.createPublicSite = () => {
  const answer = createRequestHandler(build as ServerBuild, import.meta.env.MODE)
  return (request, visit) => {
    const context = new RouterContextProvider()
    context.set(visitContext, visit)
    return withLocale(localeOf(new URL(request.url).pathname), () => answer(request, context))
  }
}
