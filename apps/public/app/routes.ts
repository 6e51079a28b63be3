import { index, prefix, route, type RouteConfig } from '@react-router/dev/routes'
import { fileRoutes } from './citing/places.ts'

/** Every page by its Swedish address. The English one is the same under `/en`. A new page is a new line. */
const pages = {
  lan: 'counties',
  'lan/:slug': 'county',
  samordningsgrupper: 'groups',
  'samordningsgrupper/:slug': 'group',
  'samordningsgrupper/:slug/jamfor': 'group-compare',
  myndigheter: 'agencies',
  'myndigheter/:slug': 'agency',
  'myndigheter/:slug/jamfor': 'agency-compare',
  lagstiftning: 'legislation',
  'lagstiftning/:slug': 'instrument',
  'lagstiftning/pa-dagen': 'law-on-day',
  'lagstiftning/jamfor': 'law-compare',
  uppdrag: 'assignments',
  'uppdrag/:slug': 'assignment',
  rapporter: 'reports',
  'rapporter/:slug': 'report',
  nyheter: 'news',
  'nyheter/:slug': 'news-item',
  handelser: 'events',
  'handelser/:slug': 'event',
  siffror: 'statistics',
  hjalp: 'help',
  sok: 'search',
  om: 'about',
  'om/kallor': 'sources',
  'om/kallor/:slug': 'source',
  'om/ordlista': 'glossary',
  'om/tillganglighet': 'accessibility',
  'om/personuppgifter': 'personal-data',
}

function pagesIn(locale: string) {
  return [
    index('routes/home.tsx', { id: `${locale}/home` }),
    ...Object.entries(pages).map(([path, file]) => route(path, `routes/${file}.tsx`, { id: `${locale}/${file}` })),
    ...fileRoutes.map(({ path }) => route(path, 'routes/reference-file.tsx', { id: `${locale}/${path}` })),
  ]
}

export default [
  ...pagesIn('sv'),
  ...prefix('en', pagesIn('en')),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
