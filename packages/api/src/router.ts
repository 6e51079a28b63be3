import { addressesRouter } from './addresses.ts'
import { agenciesRouter } from './agencies.ts'
import { assignmentsRouter, plansRouter } from './assignments.ts'
import { citationsRouter } from './citations.ts'
import { countiesRouter } from './counties.ts'
import { eventsRouter } from './events.ts'
import { feedsRouter } from './feeds.ts'
import { glossaryRouter } from './glossary.ts'
import { groupsRouter } from './groups.ts'
import { legislationRouter } from './legislation.ts'
import { municipalitiesRouter } from './municipalities.ts'
import { newsRouter } from './news.ts'
import { pagesRouter } from './pages.ts'
import { reportsRouter, statisticsRouter } from './reports.ts'
import { searchRouter } from './search.ts'
import { sourcesRouter } from './sources.ts'
import { supportRouter } from './support.ts'
import { surveysRouter } from './surveys/router.ts'
import { trailRouter } from './trail-heads.ts'
import { router } from './trpc.ts'

/** Everything that may be asked through the public door: one router per noun. */
export const appRouter = router({
  addresses: addressesRouter,
  agencies: agenciesRouter,
  assignments: assignmentsRouter,
  citations: citationsRouter,
  counties: countiesRouter,
  events: eventsRouter,
  feeds: feedsRouter,
  glossary: glossaryRouter,
  groups: groupsRouter,
  legislation: legislationRouter,
  municipalities: municipalitiesRouter,
  news: newsRouter,
  pages: pagesRouter,
  plans: plansRouter,
  reports: reportsRouter,
  search: searchRouter,
  sources: sourcesRouter,
  statistics: statisticsRouter,
  support: supportRouter,
  surveys: surveysRouter,
  trail: trailRouter,
})

export type AppRouter = typeof appRouter
