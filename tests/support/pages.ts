/** A kind of page, by an address that has one. `path` is the Swedish address, query and all. */
export type PageType = { name: string; path: string; status: 200 | 400 | 404 }

/** Every type of page that the site has. */
export const pageTypes: readonly PageType[] = [
  shown('home', '/'),
  shown('home, a municipality found', '/?kommun=Skellefte%C3%A5'),
  shown('home, nothing found', '/?kommun=Atlantis'),
  shown('home on a day', '/?kommun=Ume%C3%A5&datum=2017-01-01'),
  shown('home before the law', '/?datum=1990-01-01'),
  shown('counties', '/lan'),
  shown('counties on a day', '/lan?datum=1996-12-31'),
  shown('county', '/lan/vasterbotten'),
  shown('county without a known group', '/lan/kronoberg'),
  shown('county on a day', '/lan/vasterbotten?datum=2009-09-30'),
  shown('county before it was formed', '/lan/skane?datum=1996-12-31'),
  shown('groups', '/samordningsgrupper'),
  shown('groups on a day', '/samordningsgrupper?datum=2009-09-30'),
  shown('group', '/samordningsgrupper/vasterbotten'),
  shown('group of another county', '/samordningsgrupper/norrbotten'),
  shown('group on a day', '/samordningsgrupper/vasterbotten?datum=2009-09-30'),
  shown('group before anything is known', '/samordningsgrupper/vasterbotten?datum=1990-01-01'),
  shown('group on two days', '/samordningsgrupper/vasterbotten/jamfor?fran=2009-09-30&till=2019-01-02'),
  shown('group, choose two days', '/samordningsgrupper/vasterbotten/jamfor'),
  shown('agencies', '/myndigheter'),
  shown('agencies on a day', '/myndigheter?datum=2009-09-30'),
  shown('agency', '/myndigheter/region-vasterbotten'),
  shown('agency made of others', '/myndigheter/polismyndigheten'),
  shown('agency before it existed', '/myndigheter/region-vasterbotten?datum=2018-12-31'),
  shown('agency on a day', '/myndigheter/migrationsverket?datum=1990-01-01'),
  shown('agency on two days', '/myndigheter/polismyndigheten/jamfor?fran=2014-12-31&till=2015-01-01'),
  shown('legislation', '/lagstiftning'),
  shown('legislation of 2003', '/lagstiftning?datum=2003-05-05'),
  shown('legislation of a day ahead', '/lagstiftning?datum=2027-05-05'),
  shown('legislation before anything was known', '/lagstiftning?kant=2020-01-01'),
  shown('legislation, choose a day', '/lagstiftning/pa-dagen'),
  shown('legislation on a day', '/lagstiftning/pa-dagen?datum=2011-06-30'),
  shown(
    'an offence on a day, judged later',
    '/lagstiftning/pa-dagen?datum=2022-07-31&brott=purchase-from-child&dom=2022-08-01',
  ),
  shown('an offence on two days', '/lagstiftning/jamfor?brott=procuring&fran=2005-03-31&till=2025-07-01'),
  shown('law entry', '/lagstiftning/sfs-2011-517'),
  shown('law entry, an inquiry on a day', '/lagstiftning/sou-2010-49?datum=2010-03-31'),
  shown('assignments', '/uppdrag'),
  shown('assignments on a day', '/uppdrag?datum=2014-06-01'),
  shown('assignment not given yet', '/uppdrag/kartlagga-prostitutionens-omfattning-2013?datum=2013-01-01'),
  shown('assignment', '/uppdrag/samordna-arbetet-mot-handel-med-barn-2014'),
  shown('reports', '/rapporter'),
  shown('reports, narrowed down to none', '/rapporter?ar=1971'),
  shown('report', '/rapporter/polisens-kartlaggning-norra-sverige-2008'),
  shown('report compiled from answers', '/rapporter/lagesrapport-vasterbotten-2009'),
  shown('edition of a report', '/rapporter/lagesrapport-vasterbotten-2009/utgava/1'),
  shown('answers year by year', '/rapporter/lagesrapport-vasterbotten-2009/matris'),
  shown(
    'reference to an answer',
    '/rapporter/lagesrapport-vasterbotten-2009/utgava/1/hanvisa?del=svar-migrationsverket-uppdraget-1',
  ),
  shown('surveys', '/enkater'),
  shown('news', '/nyheter'),
  shown('news item', '/nyheter/2016-09-28-fyra-temadagar'),
  shown('news item about older law', '/nyheter/2016-10-18-eu-dagen'),
  shown('events', '/handelser'),
  shown('series of events', '/handelser/temadagar-2016'),
  shown('event', '/handelser/nationell-konferens-2016'),
  shown('statistics', '/siffror'),
  shown('statistics on a day', '/siffror?datum=2010-01-01'),
  shown('help', '/hjalp'),
  shown('help of another day', '/hjalp?datum=2016-06-01'),
  shown('help before anything was known', '/hjalp?kant=2020-01-01'),
  shown('search', '/sok'),
  shown('search, something found', '/sok?q=manniskohandel'),
  shown('search, nothing found', '/sok?q=xyzzy'),
  shown('about', '/om'),
  shown('sources', '/om/kallor'),
  shown('source', '/om/kallor/s003'),
  shown('glossary', '/om/ordlista'),
  shown('feeds', '/om/floden'),
  shown('accessibility', '/om/tillganglighet'),
  shown('personal data', '/om/personuppgifter'),
  { name: 'group, not known then', path: '/samordningsgrupper/vasterbotten?kant=2020-01-01', status: 404 },
  { name: 'no such page', path: '/finns-inte', status: 404 },
  { name: 'no such reference', path: '/rapporter/sou-2010-49/referens/pdf', status: 404 },
  { name: 'no such edition', path: '/rapporter/lagesrapport-vasterbotten-2009/utgava/2', status: 404 },
  { name: 'no such report', path: '/rapporter/finns-inte', status: 404 },
  { name: 'a filter that can not be read', path: '/rapporter?ar=nittonhundra&typ=survey', status: 400 },
]

function shown(name: string, path: string): PageType {
  return { name, path, status: 200 }
}

export const languages = ['sv', 'en'] as const

export type Language = (typeof languages)[number]

/** The address of a page in a language: `/lan` is `/en/lan` in English. */
export function addressIn(language: Language, path: string): string {
  if (language === 'sv') return path
  return /^\/(\?|$)/.test(path) ? `/en${path.slice(1)}` : `/en${path}`
}

/** Every page type in every language, ready for `test.for`. */
export const pages = languages.flatMap((language) =>
  pageTypes.map((type) => ({ ...type, language, address: addressIn(language, type.path) })),
)

export type Page = (typeof pages)[number]
