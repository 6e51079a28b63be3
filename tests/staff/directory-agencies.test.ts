import { beforeEach, describe, expect, test } from 'vitest'
import { found, publicApi, publicPage, rowsIn, SOURCE, toldBy } from './directory.ts'
import { COORDINATOR, MEMBER, NATIONAL, openOffice, type Office } from './office.ts'
import { refusal } from './told.ts'

const slug = 'region-vasterbotten'
const name = { sv: 'Region Norra Kusten', en: 'North Coast Region' }

let office: Office
let coordinator: Awaited<ReturnType<Office['somebody']>>
beforeEach(async () => {
  office = await openOffice('all')
  coordinator = await office.somebody('Samordnare Västerbotten', [COORDINATOR])
})

const names = async () => (await coordinator.ask.agencies.get({ slug })).names

async function rename(more: Partial<Parameters<typeof coordinator.ask.agencies.rename>[0]> = {}) {
  const seen = rowsIn(await names())
  const input = { slug, name, aliases: [], from: '2026-12-01', source: SOURCE, seen }
  return coordinator.ask.agencies.rename({ ...input, ...more })
}

describe('a new name from a day', () => {
  test('is on the public page of that day at once, and the old one on that of the day before', async () => {
    await rename()
    expect((await publicPage(office.db, `/myndigheter/${slug}?datum=2026-11-30`)).heading).toBe('Region Västerbotten')
    expect((await publicPage(office.db, `/myndigheter/${slug}?datum=2026-12-01`)).heading).toBe('Region Norra Kusten')
  })

  test('finds it from now on, by the name that it has today', async () => {
    await rename()
    const titleOn = async (day: string) => {
      const { groups } = await publicApi(office.db, day).search.find({ query: 'Norra Kusten' })
      const [hit] = groups.find(({ kind }) => kind === 'agency')!.hits
      return hit!.title.map(({ text }) => text).join('')
    }
    expect(await titleOn('2026-11-30')).toBe('Region Västerbotten')
    expect(await titleOn('2026-12-01')).toBe('Region Norra Kusten')
  })

  test('was not known the day before it was entered', async () => {
    await rename()
    const api = publicApi(office.db)
    const asked = { slug, date: '2026-12-01' }
    expect((await api.agencies.get(asked)).name.sv).toBe('Region Norra Kusten')
    expect((await api.agencies.get({ ...asked, known: '2026-11-22' })).name.sv).toBe('Region Västerbotten')
  })

  test('keeps the number and sources of the name that ends, and says where the end comes from', async () => {
    const [before] = await names()
    await rename()
    const [closed, added] = await names()
    expect(closed?.fact).toMatchObject({ from: '2019-01-01', until: '2026-12-01', name: before!.fact.name })
    expect(closed?.fact.provenance.fact).toBe(before?.fact.provenance.fact)
    expect(closed?.fact.provenance.sources).toEqual([
      ...before!.fact.provenance.sources,
      { source: 'arbetsytan', place: SOURCE.place },
    ])
    expect(added?.fact).toMatchObject({ from: '2026-12-01', until: null, name })
    expect(added?.fact.provenance).toMatchObject({ fact: 'D1', confidence: 'medium', recorded: '2026-11-23' })
  })

  test('leans on a source that is there, and counts for more when that is official', async () => {
    expect(await toldBy(rename({ source: { key: 'finns-inte', place: 's. 1' } }))).toMatchObject({
      code: 'BAD_REQUEST',
      fields: { 'source.key': { sv: 'Källan finns inte.' } },
    })
    const official = (await coordinator.ask.directory.sources({ q: '', limit: 50 })).find(
      ({ kind }) => kind === 'official',
    )
    const leaning = async () =>
      (await publicApi(office.db).sources.list()).items.find(({ key }) => key === official!.key)!.facts
    const before = await leaning()
    await rename({ source: { key: official!.key, place: 's. 1' } })
    expect((await names()).at(-1)?.fact.provenance).toMatchObject({
      confidence: 'high',
      sources: [{ source: official!.key, place: 's. 1' }],
    })
    // The name that ends leans on it for its end, and the new one for all.
    expect(await leaning()).toBe(before + 2)
  })

  test('is found by the search for its words, and the old name still is', async () => {
    await rename()
    for (const query of ['Norra Kusten', 'Region Västerbotten'])
      expect(await found(office.db, query), query).toContain(slug)
  })

  test('stands in the trail, in short, and is told to whoever is there', async () => {
    const ending = new AbortController()
    const heard = office.parts.live.hear(ending.signal)[Symbol.asyncIterator]()
    const first = heard.next()
    await rename()
    expect((await first).value).toEqual({ kind: 'agency', subject: slug, by: coordinator.id })
    ending.abort()
    const entry = (await office.trail()).at(-1)
    expect(entry).toMatchObject({ act: 'directory.changed', kind: 'agency', subject: slug, actor: coordinator.id })
    expect(entry?.detail).toMatchObject({
      note: 'renamed',
      before: [{ fact: 'A42', name: { sv: 'Region Västerbotten' }, until: null }],
      after: [
        { fact: 'A42', until: '2026-12-01' },
        { fact: 'D1', name },
      ],
    })
  })
})

describe('a correction', () => {
  test('says that it has been so all along, and what was known before still is known to have been', async () => {
    await rename({ from: undefined, corrects: true })
    const [only, ...others] = await names()
    expect(others).toEqual([])
    expect(only?.fact).toMatchObject({ from: '2019-01-01', until: null, name })
    const api = publicApi(office.db)
    expect((await api.agencies.get({ slug, date: '2020-01-01' })).name.sv).toBe(name.sv)
    expect((await api.agencies.get({ slug, date: '2020-01-01', known: '2026-11-22' })).name.sv).toBe(
      'Region Västerbotten',
    )
  })

  test('is one, or a change from a day: not both, and not neither', async () => {
    expect(await refusal(rename({ corrects: true }))).toMatchObject({ code: 'BAD_REQUEST' })
    expect(await refusal(rename({ from: undefined }))).toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('of one name by its number gives it other ends; the last name can not be taken away', async () => {
    await rename()
    const [first, last] = await names()
    const instead = { from: '2026-12', until: null, name, aliases: ['Norra'] }
    const correct = (input: object) =>
      coordinator.ask.agencies.correct({ slug, part: 'names', source: SOURCE, ...input } as never)
    expect(await toldBy(correct({ id: last!.id, instead: { ...instead, from: '2026-06-01' } }))).toMatchObject({
      reason: 'overlap',
      fields: { from: { sv: expect.stringContaining('1 juni 2026') as string } },
    })
    await correct({ id: last!.id, instead })
    expect((await names()).at(-1)?.fact).toMatchObject(instead)
    expect(await toldBy(correct({ id: last!.id, instead }))).toMatchObject({ code: 'CONFLICT', reason: 'stale' })
    await correct({ id: first!.id, instead: null })
    const [only] = await names()
    expect(await toldBy(correct({ id: only!.id, instead: null }))).toMatchObject({ reason: 'last-one' })
  })

  test('that leaves days without a name is let through when that is meant', async () => {
    await rename()
    const [, last] = await names()
    const input = { slug, part: 'names', id: last!.id, source: SOURCE } as const
    const instead = { from: '2027-02-01', until: null, name, aliases: [] }
    const told = await toldBy(coordinator.ask.agencies.correct({ ...input, instead }))
    expect(told).toMatchObject({ code: 'BAD_REQUEST', reason: 'gap' })
    expect(told.fields?.['from']?.sv).toContain('1 december 2026')
    await coordinator.ask.agencies.correct({ ...input, instead, acceptGap: true })
    expect((await coordinator.ask.agencies.get({ slug })).problems).toMatchObject([{ part: 'names', code: 'gap' }])
  })
})

describe('the end of a body', () => {
  const end = (more: object) =>
    coordinator.ask.agencies.end({
      slug: 'regionforbundet-vasterbotten',
      from: '2027-01-01',
      source: SOURCE,
      ...more,
    } as never)

  test('has to say who takes over, or that nobody does', async () => {
    const own = { slug, from: '2027-01-01' }
    for (const kind of ['merged-into', 'renamed'])
      expect(await toldBy(end({ ...own, kind, successor: null })), kind).toMatchObject({ reason: 'successor-missing' })
    expect(await toldBy(end({ ...own, kind: 'abolished', successor: 'region-norrbotten' }))).toMatchObject({
      fields: { successor: expect.anything() as unknown },
    })
    expect((await toldBy(end({ ...own, kind: 'renamed' }))).fields?.['successor']?.sv).toContain('1 januari 2027')
    expect(await toldBy(end({ ...own, kind: 'renamed', successor: slug }))).toMatchObject({
      reason: 'successor-missing',
    })
    expect(await toldBy(end({ ...own, kind: 'renamed', successor: 'finns-inte' }))).toMatchObject({
      reason: 'no-such-thing',
    })
  })

  test('closes it, its names and its seats on that day, and leads on to the one that takes over', async () => {
    await coordinator.ask.groups.addMember({
      slug: 'vasterbotten',
      agency: slug,
      listedAs: null,
      from: '2024-05-01',
      source: SOURCE,
    })
    await end({ slug, kind: 'merged-into', successor: 'region-norrbotten' })
    const page = await publicPage(office.db, `/myndigheter/${slug}?datum=2027-01-01`)
    expect(page.text).toContain('Region Norrbotten')
    const { existence, memberships, successions, problems } = await coordinator.ask.agencies.get({ slug })
    expect(existence[0]?.fact.until).toBe('2027-01-01')
    expect(memberships.map(({ fact }) => fact.until)).toEqual(['2027-01-01'])
    expect(successions.at(-1)?.fact).toMatchObject({ kind: 'merged-into', to: 'region-norrbotten', on: '2027-01-01' })
    expect(problems).toEqual([])
  })

  test('that nobody takes over says so', async () => {
    await end({ slug, kind: 'abolished', successor: null })
    expect((await coordinator.ask.agencies.get({ slug })).successions.at(-1)?.fact).toMatchObject({ to: null })
  })

  test('comes after its beginning', async () => {
    expect(await toldBy(end({ slug, from: '2018-01-01', kind: 'abolished', successor: null }))).toMatchObject({
      reason: 'dates-out-of-order',
    })
  })
})

describe('what it is, and what becomes of it', () => {
  test('is described anew from a day: the county of an earlier day stays', async () => {
    const { terms } = await coordinator.ask.agencies.get({ slug })
    const { kind, about } = terms[0]!.fact
    const said = {
      slug,
      kind,
      orgNumber: null,
      counties: ['24', '25'],
      partOf: null,
      about,
      website: 'https://region.example',
    }
    const input = { ...said, from: '2027-01-01', source: SOURCE, seen: rowsIn(terms) }
    await coordinator.ask.agencies.describe(input as never)
    const api = publicApi(office.db)
    const inNorrbotten = async (date: string) =>
      (await api.agencies.list({ county: 'norrbotten', date, query: 'region vasterbotten' })).items.map(
        (one) => one.slug,
      )
    expect(await inNorrbotten('2026-12-31')).toEqual([])
    expect(await inNorrbotten('2027-01-01')).toEqual([slug])
  })

  test('a task that is passed on is a step in its line', async () => {
    const step = { slug, kind: 'task-transfer', to: 'region-norrbotten', on: '2026-10', source: SOURCE } as const
    await coordinator.ask.agencies.addSuccession(step)
    const { successions } = await coordinator.ask.agencies.get({ slug })
    expect(successions.at(-1)?.fact).toMatchObject({
      kind: 'task-transfer',
      from: slug,
      to: 'region-norrbotten',
      on: '2026-10',
    })
    expect((await publicPage(office.db, `/myndigheter/${slug}`)).text).toContain('Region Norrbotten')
  })
})

describe('a body that the directory did not have', () => {
  const said = {
    name: { sv: 'Stödföreningen Exempel' },
    aliases: [],
    kind: 'civil-society',
    orgNumber: null,
    counties: ['24'],
    partOf: null,
    about: { sv: 'Finns bara i det här provet.' },
    website: null,
    from: '2026',
    source: SOURCE,
  } as never

  test('gets an address name from its name, a page and a place in the search', async () => {
    const made = await coordinator.ask.agencies.create(said)
    expect(made.slug).toBe('stodforeningen-exempel')
    expect((await publicPage(office.db, `/myndigheter/${made.slug}`)).heading).toBe('Stödföreningen Exempel')
    expect(await found(office.db, 'stödföreningen')).toEqual([made.slug])
    expect(await toldBy(coordinator.ask.agencies.create(said))).toMatchObject({
      code: 'CONFLICT',
      reason: 'slug-taken',
    })
  })

  test('is gone when it is taken back, from its page and the search, unless something leans on it', async () => {
    const made = await coordinator.ask.agencies.create(said)
    const seat = { slug: 'vasterbotten', agency: made.slug, listedAs: null, from: '2026-12-01', source: SOURCE }
    const seated = await coordinator.ask.groups.addMember(seat)
    expect(await toldBy(coordinator.ask.changes.undo({ id: made.change }))).toMatchObject({ reason: 'in-use' })
    await coordinator.ask.changes.undo({ id: seated.change })
    await coordinator.ask.changes.undo({ id: made.change })
    expect((await publicPage(office.db, `/myndigheter/${made.slug}`)).status).toBe(404)
    expect(await found(office.db, 'stödföreningen')).toEqual([])
    expect(await refusal(coordinator.ask.agencies.get({ slug: made.slug }))).toMatchObject({ code: 'NOT_FOUND' })
  })
})

test('a member changes their own agency, and no other', async () => {
  const member = await office.somebody('Ledamot Region Västerbotten', [MEMBER])
  const input = { slug, name, aliases: [], from: '2026-12-01', source: SOURCE, seen: rowsIn(await names()) }
  await member.ask.agencies.rename(input)
  expect(await refusal(member.ask.agencies.rename({ ...input, slug: 'lansstyrelsen-vasterbotten' }))).toMatchObject({
    code: 'FORBIDDEN',
    reason: 'not-yours',
  })
  const national = await office.somebody('Nationell samordnare', [NATIONAL])
  expect((await national.ask.agencies.get({ slug })).may).toMatchObject({ change: true, changeContacts: true })
})
