import { describe, expect, test } from 'vitest'
import { api } from './ask.ts'

describe('counties', () => {
  test('are 21, in Swedish order: å, ä and ö come last', async () => {
    const { items, nextCursor } = await api().counties.list.query({})
    expect(items.map((county) => county.shortName).join(', ')).toBe(
      'Blekinge, Dalarna, Gotland, Gävleborg, Halland, Jämtland, Jönköping, Kalmar, Kronoberg, Norrbotten, Skåne, ' +
        'Stockholm, Södermanland, Uppsala, Värmland, Västerbotten, Västernorrland, Västmanland, Västra Götaland, ' +
        'Örebro, Östergötland',
    )
    expect(nextCursor).toBeNull()
  })

  test('are all there too when nothing is said about what is wanted', async () => {
    expect((await api().counties.list.query()).items).toHaveLength(21)
  })

  test('hold 290 municipalities together', async () => {
    const { items } = await api().counties.list.query({})
    const sizes = Object.fromEntries(items.map((county) => [county.slug, county.municipalities]))
    expect(sizes).toMatchObject({ stockholm: 26, 'vastra-gotaland': 49, gotland: 1, vasterbotten: 15, norrbotten: 14 })
    expect(Object.values(sizes).reduce((sum, size) => sum + size)).toBe(290)
  })

  test('are addressed by their short name in a to z', async () => {
    const { items } = await api().counties.list.query({})
    expect(items.map((county) => county.slug)).toEqual(expect.arrayContaining(['vastra-gotaland', 'orebro', 'skane']))
    for (const { slug, name } of items) expect((await api().counties.get.query({ slug })).county.name).toEqual(name)
  })

  test('one has its board, its group with the seven members, its coordinators and its municipalities by name', async () => {
    const found = await api().counties.get.query({ slug: 'vasterbotten' })
    expect(found.county).toMatchObject({ code: '24', letter: 'AC', iso: 'SE-AC', seat: 'Umeå' })
    expect(found.board.name.sv).toBe('Länsstyrelsen i Västerbottens län')
    expect(found.groups.map((group) => [group.slug, group.members.length])).toEqual([['vasterbotten', 7]])
    expect(found.appointments.map((one) => one.person)).toContain('Eva Norlin')
    expect(found.municipalities.map((one) => one.name)).toEqual([
      'Bjurholm',
      'Dorotea',
      'Lycksele',
      'Malå',
      'Nordmaling',
      'Norsjö',
      'Robertsfors',
      'Skellefteå',
      'Sorsele',
      'Storuman',
      'Umeå',
      'Vilhelmina',
      'Vindeln',
      'Vännäs',
      'Åsele',
    ])
  })

  test('one without a known group has its board all the same', async () => {
    const found = await api().counties.get.query({ slug: 'kronoberg' })
    expect(found.groups).toEqual([])
    expect(found.board.name.sv).toBe('Länsstyrelsen i Kronobergs län')
  })
})

describe('municipalities', () => {
  test.for([
    ['skelleftea', ['Skellefteå']],
    ['Skellefteå', ['Skellefteå']],
    ['SKELLEFTEÅ ', ['Skellefteå']],
    ['upplands b', ['Upplands-Bro']],
    ['malung', ['Malung-Sälen']],
    ['lund', ['Lund']],
    ['Atlantis', []],
    ['?!', []],
  ] as const)('"%s" finds %s', async ([query, names]) => {
    const { items } = await api().municipalities.find.query({ query })
    expect(items.map((one) => one.name)).toEqual(names)
  })

  test('those that begin with the words come before those that contain them', async () => {
    const { items } = await api().municipalities.find.query({ query: 'köping' })
    expect(items.map((one) => one.name)).toEqual([
      'Köping',
      'Enköping',
      'Falköping',
      'Jönköping',
      'Lidköping',
      'Linköping',
      'Norrköping',
      'Nyköping',
      'Söderköping',
    ])
  })

  test('come in Swedish order: å before ä before ö', async () => {
    const { items } = await api().municipalities.find.query({ query: 'a', limit: 30 })
    const names = items.map((one) => one.name)
    expect(names.slice(names.indexOf('Avesta'), names.indexOf('Älmhult') + 1)).toEqual([
      'Avesta',
      'Åmål',
      'Ånge',
      'Åre',
      'Årjäng',
      'Åsele',
      'Åstorp',
      'Åtvidaberg',
      'Älmhult',
    ])
  })

  test('each says whom to turn to there: the board of its county, and the group where one is known', async () => {
    const [skelleftea] = (await api().municipalities.find.query({ query: 'skelleftea' })).items
    expect(skelleftea?.county.slug).toBe('vasterbotten')
    expect(skelleftea?.turnTo.board?.name.sv).toBe('Länsstyrelsen i Västerbottens län')
    expect(skelleftea?.turnTo.groups.map((group) => group.slug)).toEqual(['vasterbotten'])

    const [ystad] = (await api().municipalities.find.query({ query: 'Ystad' })).items
    expect(ystad?.turnTo.board?.name.sv).toBe('Länsstyrelsen i Skåne län')
    expect(ystad?.turnTo.groups).toEqual([])
  })
})

describe('groups', () => {
  test('are the 15 groups and networks, the counties’ own first', async () => {
    const { items } = await api().groups.list.query({})
    expect(items).toHaveLength(15)
    expect(items.slice(0, 2).map((group) => group.slug)).toEqual(['norrbotten', 'vasterbotten'])
  })

  test('one has its members with the names that they had, and what became of them', async () => {
    const { members } = await api().groups.get.query({ slug: 'vasterbotten' })
    expect(members.map((member) => member.nameThen.sv)).toEqual(
      expect.arrayContaining([
        'Region Västerbotten',
        'Västerbottens läns landsting',
        'Polismyndigheten i Västerbottens län',
      ]),
    )
    expect(members).toHaveLength(7)
    const federation = members.find((member) => member.nameThen.sv === 'Region Västerbotten')
    expect(federation?.agency.slug).toBe('regionforbundet-vasterbotten')
    expect(federation?.became.map((successor) => successor.slug)).toEqual(['region-vasterbotten'])
  })
})

describe('agencies', () => {
  test('are found by a name that they no longer have', async () => {
    const { items } = await api().agencies.list.query({ query: 'Landsting', county: 'norrbotten' })
    expect(items.map((agency) => agency.name.sv)).toEqual(['Region Norrbotten'])
    expect(items[0]?.earlierNames.map((name) => name.sv)).toEqual(['Norrbottens läns landsting'])
  })

  test('come in Swedish order, and say how many there are in all', async () => {
    const { items, total } = await api().agencies.list.query({ limit: 100 })
    const names = items.map((agency) => agency.name.sv)
    expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare))
    expect(total).toBe(items.length)
  })

  test('renamed, one is the same under both names; merged, it is another in the line of those before it', async () => {
    const { agency } = await api().agencies.get.query({ slug: 'region-norrbotten' })
    expect(agency.names.map((name) => name.name.sv)).toEqual(['Norrbottens läns landsting', 'Region Norrbotten'])

    const merged = await api().agencies.get.query({ slug: 'region-vasterbotten' })
    expect(merged.agency.names.map((name) => name.name.sv)).toEqual(['Region Västerbotten'])
    expect(merged.line.map((step) => step.from.slug)).toEqual(
      expect.arrayContaining(['regionforbundet-vasterbotten', 'vasterbottens-lans-landsting']),
    )
  })
})
