import { describe, expect, test } from 'vitest'
import { api } from './ask.ts'

describe('reports', () => {
  test('one has its text, publishers, counties and the news about it', async () => {
    const found = await api().reports.get.query({ slug: 'lagesrapport-vasterbotten-2009' })
    expect(found.report.title.sv).toMatch(/^Lägesrapport/)
    const { report } = await api().surveys.edition.query({ report: found.report.slug })
    expect(report.parts.length).toBeGreaterThan(100)
    expect(found.counties.map((county) => county.slug)).toEqual(['vasterbotten'])
  })

  test('a list tells which of them have a text, without sending it', async () => {
    const { items } = await api().reports.list.query({ county: 'vasterbotten' })
    expect(items.find((report) => report.slug === 'lagesrapport-vasterbotten-2009')?.hasText).toBe(true)
    for (const report of items) expect(report).not.toHaveProperty('body')
  })

  test('every year and publisher that can be chosen finds something', async () => {
    const { years, publishers, counties } = await api().reports.facets.query()
    expect(years).toEqual(years.toSorted((one, other) => other - one))
    expect(counties).toHaveLength(21)
    for (const year of years) expect((await api().reports.list.query({ year })).items).not.toEqual([])
    for (const { slug } of publishers)
      expect((await api().reports.list.query({ publisher: slug })).items).not.toEqual([])
  })
})

describe('news', () => {
  test('comes newest first, what has no date last', async () => {
    const dates = (await api().news.list.query({ limit: 100 })).items.map((item) => item.date ?? '')
    expect(dates).toEqual(dates.toSorted().reverse())
    expect(dates).toHaveLength(15)
    expect(dates.at(-1)).toBe('')
  })

  test('the archive counts what the list gives for each year and county', async () => {
    const { years, counties } = await api().news.archive.query()
    for (const { year, items } of years.filter((one) => one.year !== null)) {
      expect((await api().news.list.query({ year: year! })).items).toHaveLength(items)
    }
    for (const { slug, items } of counties) {
      expect((await api().news.list.query({ county: slug })).items).toHaveLength(items)
    }
    expect(years.reduce((sum, { items }) => sum + items, 0)).toBe(15)
  })

  test.for(['#duavgör', 'duavgör', 'DUAVGÖR'])('a hashtag is found as %s', async (hashtag) => {
    const { items } = await api().news.list.query({ hashtag })
    expect(items.map((item) => item.slug)).toEqual(['2016-10-18-eu-dagen'])
  })

  test('one has what it is about: the theme days with their four events', async () => {
    const { item, related } = await api().news.get.query({ slug: '2016-09-28-fyra-temadagar' })
    expect(item.date).toBe('2016-09-28')
    expect(related.happenings.map((one) => one.slug)).toContain('temadagar-2016')
  })
})

describe('events', () => {
  test('a series carries its events, in the order of their days', async () => {
    const { happening, occurrences } = await api().events.get.query({ slug: 'temadagar-2016' })
    expect(happening.kind).toBe('series')
    expect(occurrences.map((event) => event.place?.town)).toEqual(['Luleå', 'Östersund', 'Umeå', 'Härnösand'])
    expect(occurrences.map((event) => event.time)).toEqual(['past', 'past', 'past', 'past'])
  })

  test('nested, they stand in their series and nowhere else', async () => {
    const slugs = async (isNested: boolean) =>
      (await api().events.list.query({ isNested, limit: 100 })).items.map((item) => item.slug)
    const [flat, nested] = [await slugs(false), await slugs(true)]
    expect(flat.filter((slug) => !nested.includes(slug)).toSorted()).toEqual([
      'temadag-harnosand-2016',
      'temadag-lulea-2016',
      'temadag-ostersund-2016',
      'temadag-umea-2016',
    ])
  })

  test('what has no known day is not called past', async () => {
    const { items } = await api().events.list.query({ limit: 100 })
    const undated = items.filter((item) => item.kind === 'event' && item.date === null)
    expect(undated.map((item) => [item.slug, item.time])).toEqual([['nationell-konferens-2016', 'unknown']])
  })

  test('can be narrowed down to any county', async () => {
    expect((await api().events.facets.query()).counties).toHaveLength(21)
  })
})

describe('figures, lines, sources', () => {
  test('every figure has its unit, nature and source, and names its report where there is one', async () => {
    const { items } = await api().statistics.list.query()
    expect(items.length).toBeGreaterThan(10)
    for (const { figures, nature, provenance } of items) {
      expect([figures.length, nature, provenance.sources.length]).not.toContain(0)
    }
    const hearsay = await api().statistics.list.query({ nature: 'hearsay' })
    expect(hearsay.items).toEqual(items.filter((item) => item.nature === 'hearsay'))
  })

  test('112 comes first, and 020-390 000 is for professionals alone', async () => {
    const { items } = await api().support.lines.query()
    expect(items[0]?.number).toBe('112')
    expect(items.find((line) => line.number === '020-390 000')?.audiences).toEqual(['professional'])
    const affected = await api().support.lines.query({ audience: 'affected' })
    expect(affected.items.map((line) => line.number)).not.toContain('020-390 000')
  })

  test('sources say how many facts lean on them', async () => {
    const { items } = await api().sources.list.query()
    expect(items.find((source) => source.key === 'REG')?.facts).toBeGreaterThan(10)
  })

  test('values that disagree stay side by side with the resolution, but for persons’ names', async () => {
    const { items } = await api().sources.conflicts.query()
    for (const { claims, isAboutPersonName, resolution } of items) {
      expect(resolution.sv).not.toBe('')
      expect(claims.length >= 2).toBe(!isAboutPersonName)
    }
    expect(items.some((conflict) => conflict.isAboutPersonName)).toBe(true)
  })

  test('what could not be confirmed is told', async () => {
    expect((await api().sources.openQuestions.query()).items.length).toBeGreaterThan(0)
  })
})

describe('search', () => {
  test.for([
    ['å ä ö by their plain forms', 'skelleftea', 'county/vasterbotten'],
    ['an inflected form', 'samordningsgruppens', 'group/vasterbotten'],
    ['the beginning of a word', 'trafficki', 'group/samverkan-mot-trafficking'],
    ['a number as it is written', '020-390 000', 'support-line/nationella-stodtelefonen'],
  ] as const)('finds %s', async ([, query, wanted]) => {
    const { groups } = await api().search.find.query({ query, limit: 100 })
    expect(groups.flatMap(({ hits }) => hits.map((hit) => `${hit.kind}/${hit.slug}`))).toContain(wanted)
  })

  test('keeps to one kind when asked to, and shows the word in its text', async () => {
    const { groups, total } = await api().search.find.query({ query: 'Skelleftea', kind: 'county' })
    expect(groups.map((group) => group.kind)).toEqual(['county'])
    expect(total).toBe(1)
    expect(groups[0]?.hits[0]?.excerpt.find((fragment) => fragment.isMatch)?.text).toBe('Skellefteå')
  })

  test('has English texts for English readers', async () => {
    const { groups } = await api().search.find.query({ query: 'trafficking', locale: 'en', kind: 'instrument' })
    expect(groups[0]?.hits.length).toBeGreaterThan(0)
  })
})
