import { appRouter } from './router.ts'
import { createCallerFactory } from './trpc.ts'

export { appRouter, type AppRouter } from './router.ts'
export { LARGEST_BATCH } from './batch.ts'
export type { FeedEntry, FeedKind } from './feeds.ts'
export type { SiteText } from './pages.ts'
export type { WrittenText } from './written-text.ts'
export type { Times } from './times.ts'
export type { Context } from './trpc.ts'

/** Calls the procedures in process: `createCaller({ db, today }).counties.list({})`. */
export const createCaller = createCallerFactory(appRouter)

/** The procedures as the public site's loaders call them. */
export type Api = ReturnType<typeof createCaller>
