/** Every public procedure, and inputs that make it ask all that it can ask of the database. */
export const questions: Record<string, readonly object[]> = {
  'addresses.list': [{}],
  'agencies.compare': [{ slug: 'polismyndigheten', from: '2009-09-30', until: '2019-01-02' }],
  'agencies.get': [{ slug: 'polismyndigheten' }, { slug: 'region-vasterbotten' }, { slug: 'lansstyrelsen-stockholm' }],
  'agencies.list': [{}, { county: 'vasterbotten', kind: 'municipal', query: 'umea' }],
  'agencies.named': [{ name: 'Rikspolisstyrelsen' }],
  'assignments.facets': [{}],
  'assignments.get': [
    { slug: 'kartlagga-prostitutionens-omfattning-2013' },
    { slug: 'samordna-arbetet-mot-handel-med-barn-2014' },
    { slug: 'regionalt-uppdrag-mans-vald-2017' },
  ],
  'assignments.list': [
    {},
    { receiver: 'lansstyrelserna' },
    { plan: 'strategi-2017-2026' },
    { limit: 2, cursor: cursor('2008-07-10', 'lansstyrelsernas-uppdrag-2008') },
  ],
  'citations.get': (
    [
      ['report', 'prostitutionen-i-sverige-2014'],
      ['instrument', 'sfs-2011-517'],
      ['assignment', 'kartlagga-prostitutionens-omfattning-2013'],
      ['source', 's003'],
    ] as const
  ).map(([kind, slug]) => ({ kind, slug, format: 'csl-json' })),
  'counties.get': [{ slug: 'vasterbotten' }, { slug: 'kronoberg' }],
  'counties.list': [{}],
  'events.facets': [{}],
  'events.get': [{ slug: 'temadagar-2016' }, { slug: 'nationell-konferens-2016' }],
  'events.list': [
    {},
    { kind: 'campaign' },
    { county: 'vasterbotten', year: 2016 },
    { isNested: true, cursor: cursor('2016-10-01', 'a') },
  ],
  'feeds.list': [{}, { kind: 'news' }, { county: 'vasterbotten' }, { group: 'vasterbotten', kind: 'report' }],
  'glossary.list': [{}],
  'groups.compare': [{ slug: 'vasterbotten', from: '2009-09-30', until: '2019-01-02' }],
  'groups.get': [{ slug: 'vasterbotten' }],
  'groups.list': [{}, { county: 'vasterbotten' }],
  'legislation.compare': [{ offence: 'purchase', from: '2011-06-30', until: '2022-08-01' }],
  'legislation.get': [{ slug: 'sfs-2011-517' }],
  'legislation.onDate': [{ date: '2011-07-01', judged: '2022-08-01' }],
  'legislation.scales': [{}],
  'legislation.timeline': [{}, { strand: 'treaty' }],
  'municipalities.find': [{ query: 'umea' }],
  'news.archive': [{}],
  'news.get': [{ slug: '2016-09-28-fyra-temadagar' }, { slug: '2016-10-18-eu-dagen' }],
  'news.list': [
    {},
    { county: 'vasterbotten' },
    { year: 2016, hashtag: 'porrfritt' },
    { cursor: cursor('2016-10-01', 'a') },
  ],
  'plans.list': [{}],
  'reports.facets': [{}],
  'reports.get': [{ slug: 'prostitutionen-i-sverige-2014' }, { slug: 'lagesrapport-vasterbotten-2009' }],
  'reports.list': [
    {},
    { kind: 'survey', year: 2014 },
    { county: 'vasterbotten', publisher: 'lansstyrelsen-vasterbotten' },
    { cursor: cursor('2014-01-01', 'a') },
  ],
  'search.find': [{ query: 'handel' }, { query: 'handel', kind: 'report', locale: 'en' }],
  'sources.conflicts': [{}],
  'sources.get': [{ slug: 's003' }],
  'sources.list': [{}],
  'sources.openQuestions': [{}],
  'statistics.list': [{}, { nature: 'register' }],
  'support.lines': [{}, { audience: 'professional' }],
  'trail.heads': [{}],
}

function cursor(day: string, slug: string) {
  return Buffer.from(JSON.stringify([day, slug])).toString('base64url')
}
