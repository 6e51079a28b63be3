import type { HTMLElement } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { pageAt, words } from './read-page.ts'

const GROUP = '/samordningsgrupper/vasterbotten'

/** The lists of members, each under the heading that stands over it; the first has none. */
function memberLists(page: HTMLElement): Record<string, string[]> {
  const lists = page.querySelectorAll('.members').map((list) => {
    const before = [list, list.previousElementSibling, list.previousElementSibling?.previousElementSibling]
    const heading = before.find((one) => one?.rawTagName === 'h3')
    return [words(heading), list.querySelectorAll('> li > a').map(words)] as const
  })
  return Object.fromEntries(lists)
}

describe('the group of Västerbotten', () => {
  test('had seven certain members on the day of its report, under the names of that day', async () => {
    const page = await pageAt(`${GROUP}?datum=2009-09-30`)
    expect(memberLists(page)).toEqual({
      '': [
        'Länsstyrelsen i Västerbottens län',
        'Migrationsverket',
        'Polismyndigheten i Västerbottens län',
        'Region Västerbotten',
        'Umeå universitet',
        'Västerbottens läns landsting',
        'Åklagarmyndigheten',
      ],
    })
    expect(words(page.querySelector('.day-bar'))).toContain('Du ser läget den 30 september 2009.')
  })

  test('is not told to have been seen for the last time, nor any of its members, before that came', async () => {
    const page = await pageAt(`${GROUP}?datum=2008-10-01`)
    expect(memberLists(page)['Kan ha varit med']).toContain('Umeå universitet')
    expect(words(page.querySelector('main'))).not.toMatch(/senast känd/i)
  })

  test('had on 2 January 2019 nobody who is certain: four who may be left, three who had been before', async () => {
    const lists = memberLists(await pageAt(`${GROUP}?datum=2019-01-02`))
    expect(lists['']).toBeUndefined()
    expect(lists['Kan ha varit med']).toEqual([
      'Länsstyrelsen i Västerbottens län',
      'Migrationsverket',
      'Umeå universitet',
      'Åklagarmyndigheten',
    ])
    expect(Object.values(lists).flat()).toHaveLength(7)
  })

  test('is told in English too', async () => {
    const page = await pageAt(`/en${GROUP}?datum=2019-01-02`)
    expect(words(page.querySelector('.day-bar'))).toContain('2 January 2019')
    const lists = memberLists(page)
    expect(lists['May have been in it']).toContain('Umeå University')
  })

  test('was not formed in 1999, which the page says instead of showing an empty list as history', async () => {
    const page = await pageAt(`${GROUP}?datum=1999-01-01`)
    expect(memberLists(page)).toEqual({})
    expect(words(page.querySelector('.notice-info'))).toBe('Gruppen var inte bildad den här dagen')
    expect(page.querySelectorAll('h2').map(words)).not.toContain('Medlemmar')
  })

  test('had all seven to the end of 2014: the site listed them after that', async () => {
    expect(memberLists(await pageAt(`${GROUP}?datum=2014-12-31`))['']).toHaveLength(7)
  })
})

describe('persons in an office', () => {
  const pages = [GROUP, '/lan/vasterbotten']

  test('who surely held it on the day stand plainly; who came later are not named', async () => {
    for (const path of pages) {
      const page = await pageAt(`${path}?datum=2009-09-30`)
      const people = page.querySelectorAll('.people > li > strong').map(words)
      expect(people, path).toEqual(['Alexandra Sundberg', 'Helena Österlind'])
      expect(page.querySelector('details .people'), path).toBeNull()
      expect(words(page), path).not.toContain('Vi vet inte om uppgiften gällde')
    }
  })

  test('who may have left are folded, with the doubt', async () => {
    for (const path of pages) {
      const page = await pageAt(`${path}?datum=2014-12-31`)
      expect(words(page.querySelector('details .people')), path).toContain('Helena Österlind')
      expect(words(page), path).toContain('Vi vet inte om uppgiften gällde den här dagen')
    }
  })
})

describe('a list of a day that has been', () => {
  const titles = (page: HTMLElement) => page.querySelectorAll('.entries h3, .entry h3, .entries a').map(words)

  test('names nothing before the first day that anything is known of', async () => {
    for (const path of ['/myndigheter', '/samordningsgrupper'])
      expect(titles(await pageAt(`${path}?datum=1800-01-01`)), path).toEqual([])
  })

  test('sets apart those of which nobody knows when they began, and does not count them', async () => {
    const page = await pageAt('/myndigheter?datum=2009-09-30&q=europol')
    expect(page.querySelectorAll('h2').map(words)).toContain('Kan ha funnits: vi vet inte när de började')
    expect(words(page)).toContain('0 myndigheter och organisationer')
    expect(words(await pageAt('/myndigheter?q=europol'))).not.toContain('Kan ha funnits')
  })

  test('counts the members that surely were in a group, or says that they may have been', async () => {
    const text = words(await pageAt('/samordningsgrupper?datum=2009-09-30'))
    expect(text).toMatch(/7 kända medlemmar.*Västerbotten/)
    expect(text).toMatch(/6 som kan ha varit med.*Norrbotten/)
  })

  test('leaves out a county board whose county was not formed', async () => {
    const boards = async (day: string) =>
      titles(await pageAt(`/myndigheter?q=sk%C3%A5ne&typ=county-board&datum=${day}`))
    expect(await boards('1996-12-31')).toEqual([])
    expect((await boards('2009-01-01')).join()).toContain('Skåne')
  })
})

describe('agencies bear the names of the day', () => {
  test.for([
    ['/myndigheter/aklagarmyndigheten', '2009-09-30', 'Åklagar­myndigheten'],
    ['/myndigheter/jamtlands-lans-landsting', '2014-12-31', 'Jämtlands läns landsting'],
    ['/myndigheter/region-norrbotten', '2016-12-31', 'Norrbottens läns landsting'],
    ['/myndigheter/region-norrbotten', '2017-01-01', 'Region Norrbotten'],
    ['/myndigheter/migrationsverket', '2000-06-30', 'Statens invandrarverk'],
  ])('%s on %s', async ([path, day, name]) => {
    expect(words((await pageAt(`${path}?datum=${day}`)).querySelector('h1'))).toBe(name)
  })

  test('in the list too, with the names that they had had by then', async () => {
    const entry = async (day: string) => {
      const page = await pageAt(`/myndigheter?q=invandrarverk&datum=${day}`)
      return words(page.querySelector('.entries > li'))
    }
    expect(await entry('2000-06-30')).toMatch(/Statens invandrarverk/)
    expect(await entry('2000-06-30')).not.toContain('Migrationsverket')
    expect(await entry('2000-07-01')).toMatch(/Migrationsverket.*Tidigare: Statens invandrarverk/)
  })

  test('the council became the region on 1 January 2019: both pages say so, linked on the same day', async () => {
    const region = await pageAt('/myndigheter/region-vasterbotten?datum=2018-12-31')
    const notice = region.querySelector('.notice-info')
    expect(words(notice)).toMatch(/^Fanns inte än den här dagen/)
    expect(notice?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toContain(
      '/myndigheter/vasterbottens-lans-landsting?datum=2018-12-31',
    )
    const council = await pageAt('/myndigheter/vasterbottens-lans-landsting?datum=2019-01-01')
    expect(words(council.querySelector('.notice-info'))).toBe(
      'Fanns inte längre den här dagenGick upp i Region Västerbotten.',
    )
    expect(
      (await pageAt('/myndigheter/vasterbottens-lans-landsting?datum=2018-12-31')).querySelector('.notice-info'),
    ).toBeNull()
  })

  test('the police of a county was there on the last day of 2014, the one authority from the day after', async () => {
    const notices = async (slug: string, day: string) =>
      words((await pageAt(`/myndigheter/${slug}?datum=${day}`)).querySelector('.notice-info'))
    const county = 'polismyndigheten-i-vasterbottens-lan'
    expect(await notices(county, '2014-12-31')).toBe('')
    expect(await notices(county, '2015-01-01')).toMatch(/^Fanns inte längre den här dagen.*Polismyndigheten/)
    expect(await notices('polismyndigheten', '2014-12-31')).toMatch(/^Fanns inte än den här dagen/)
    expect(await notices('polismyndigheten', '2015-01-01')).toBe('')
  })

  test('the line goes on past the day, marked as later', async () => {
    const steps = async (day: string) =>
      (await pageAt(`/myndigheter/migrationsverket?datum=${day}`)).querySelectorAll('.steps > li').map(words)
    expect((await steps('1990-01-01'))[0]).toMatch(/bytte namn till Migrationsverket.*senare/)
    expect((await steps('2000-07-01'))[0]).not.toContain('senare')
  })
})

describe('a county', () => {
  test('that was not formed says so, and what was there', async () => {
    const page = await pageAt('/lan/skane?datum=1996-12-31')
    expect(words(page.querySelector('.notice-info'))).toMatch(
      /^Länet fanns inte den här dagen1 januari 1997: Kristianstads län \(L\) och Malmöhus län \(M\) slogs samman till Skåne län\./,
    )
    expect(words(page)).not.toContain('Vänd dig till länsstyrelsen')
    const formed = await pageAt('/lan/skane?datum=1997-01-01')
    expect(words(formed)).toContain('Vänd dig till länsstyrelsen')
    expect(formed.querySelector('.notice-info')).toBeNull()
  })

  test('that was renamed later says so, and bears the name of the day', async () => {
    expect(words((await pageAt('/lan/dalarna?datum=1990-01-01')).querySelector('h1'))).toBe('Kopparbergs län')
    expect(words((await pageAt('/lan/dalarna?datum=1997-01-01')).querySelector('h1'))).toBe('Dalarnas län')
    expect(words(await pageAt('/lan/dalarna?datum=1990-01-01'))).toMatch(
      /Det här hände länet senare.*Kopparbergs län bytte namn till Dalarnas län/,
    )
  })

  test('shows what had been published and had happened by the day, and nothing without a day', async () => {
    const text = words(await pageAt('/lan/vasterbotten?datum=2009-09-29'))
    expect(text).not.toContain('Utan känt datum')
    expect(words(await pageAt('/lan/vasterbotten?datum=1990-01-01'))).toContain(
      'Vi har inga rapporter, händelser eller nyheter om länet från tiden fram till den här dagen.',
    )
  })

  test('has the group that it had, and whom to call today where none was known', async () => {
    const [before, after] = [
      await pageAt('/lan/vasterbotten?datum=2008-08-31'),
      await pageAt('/lan/vasterbotten?datum=2008-09-01'),
    ]
    expect(words(before.querySelector('.notice-missing:not(.day-bar *)'))).toContain('den här dagen')
    expect(before.querySelector('a[href="tel:020390000"]')).not.toBeNull()
    expect(after.querySelector('.members')).not.toBeNull()
  })
})

describe('the home page on another day', () => {
  test('finds whom to turn to on that day, and keeps the day in its forms', async () => {
    const page = await pageAt('/?kommun=Ume%C3%A5&datum=2017-01-01')
    expect(words(page.querySelector('.found'))).toMatch(/Eva Norlin/)
    expect(words((await pageAt('/?kommun=Ume%C3%A5&datum=2016-07-31')).querySelector('.found'))).not.toMatch(/Norlin/)
    expect(page.querySelector('.find form input[name=datum]')?.getAttribute('value')).toBe('2017-01-01')
  })

  test('gives the numbers of today, and says so', async () => {
    const numbers = async (path: string) => (await pageAt(path)).querySelectorAll('.turn-to dt').map(words)
    expect(await numbers('/?datum=1990-01-01')).toEqual(await numbers('/'))
    // Nothing was known that day: were the numbers those of the page's day, there would be none.
    expect(await numbers('/?datum=1990-01-01&kant=2020-01-01')).toEqual(await numbers('/'))
    expect(words((await pageAt('/?datum=1990-01-01')).querySelector('.turn-to'))).toContain('Numren gäller i dag')
  })

  test('has the news and the law of that day', async () => {
    const page = await pageAt('/?datum=1998-12-31')
    expect(words(page)).toContain('Den här dagen var det inte ett brott att köpa sex av en vuxen.')
    expect(page.querySelector('.law-steps li')).toBeNull()
    const days = (await pageAt('/?datum=2016-10-01'))
      .querySelectorAll('.entries time')
      .map((one) => one.getAttribute('datetime')!)
    expect(days.length).toBeGreaterThan(0)
    expect(days.every((day) => day <= '2016-10-01')).toBe(true)
  })
})

describe('a day that the page can say little of', () => {
  test('before the first known fact says so', async () => {
    const page = await pageAt('/samordningsgrupper?datum=1850-01-01')
    expect(words(page.querySelector('.day-bar .notice'))).toMatch(/^Vi vet inget om 1 januari 1850/)
  })

  test('that has not come shows what is decided, marked as coming', async () => {
    for (const path of [
      '/',
      '/lan',
      '/lan/skane',
      '/samordningsgrupper',
      GROUP,
      '/myndigheter',
      '/myndigheter/polismyndigheten',
    ])
      expect(
        words((await pageAt(`${path}?datum=2100-01-01`)).querySelector('.day-bar .notice-coming')),
        path,
      ).toContain('Dagen har inte kommit')
  })

  test.for(['/lan/skane', GROUP, '/myndigheter/polismyndigheten'])(
    '%s before it was known is not there, and says why',
    async (path) => {
      expect(words(await pageAt(`${path}?kant=2020-01-01`, 404))).toContain('Inte känt den 1 januari 2020')
    },
  )

  test.for(['/', '/lan', '/samordningsgrupper', '/myndigheter'])(
    '%s before anything was known says so',
    async (path) => {
      expect(words((await pageAt(`${path}?kant=2020-01-01`)).querySelector('.day-bar'))).toContain(
        'Den dagen kände plattformen inte till något',
      )
    },
  )
})

describe('a day that is none', () => {
  const pages = [
    '/',
    '/lan',
    '/lan/skane',
    '/samordningsgrupper',
    GROUP,
    '/myndigheter',
    '/myndigheter/polismyndigheten',
  ]
  test.for(
    pages.flatMap((path) => ['2009-02-30', '1799-12-31', '2201-01-01', 'igår'].map((day) => [path, day] as const)),
  )('%s?datum=%s gets an example, and all that was typed back', async ([path, day]) => {
    const page = await pageAt(`${path}?datum=${encodeURIComponent(day)}&q=ume%C3%A5`, 400)
    expect(words(page)).toContain('Skriv till exempel 2011-07-01')
    expect(page.querySelector('#kept-datum')?.getAttribute('value')).toBe(day)
    expect(page.querySelector('#kept-q')?.getAttribute('value')).toBe('umeå')
  })

  test('a day of knowledge that has not come neither', async () => {
    const page = await pageAt(`${GROUP}?datum=2009-09-30&kant=2199-01-01`, 400)
    expect(page.querySelector('#kept-kant')?.getAttribute('aria-invalid')).toBe('true')
    expect(page.querySelector('#kept-datum')?.getAttribute('value')).toBe('2009-09-30')
  })
})
