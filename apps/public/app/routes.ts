import { index, prefix, route, type RouteConfig } from '@react-router/dev/routes'
import { fileRoutes } from './citing/places.ts'
import { pages } from './pages.ts'

function pagesIn(locale: string) {
  return [
    index('routes/home.tsx', { id: `${locale}/home` }),
    ...Object.entries(pages).map(([path, file]) => route(path, `routes/${file}.tsx`, { id: `${locale}/${file}` })),
    route('floden/*', 'routes/feed.tsx', { id: `${locale}/feed` }),
    route('rapporter/:slug/utgava/:number/referens/:format', 'routes/edition-reference-file.tsx', {
      id: `${locale}/edition-reference-file`,
    }),
    ...fileRoutes.map(({ path }) => route(path, 'routes/reference-file.tsx', { id: `${locale}/${path}` })),
  ]
}

export default [
  ...pagesIn('sv'),
  ...prefix('en', pagesIn('en')),
  route('sitemap.xml', 'routes/sitemap.tsx'),
  route('robots.txt', 'routes/robots.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
