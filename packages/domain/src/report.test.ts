import { describe, expect, test } from 'vitest'
import { fuzzyDate } from './fuzzy-date.ts'
import { referenceOf, type Report } from './report.ts'

const BOARD = { name: { sv: 'Länsstyrelsen i Västerbottens län', en: 'Västerbotten County Administrative Board' } }
const OTHER_BOARD = { name: { sv: 'Länsstyrelsen i Norrbottens län' } }

describe('the reference to a report', () => {
  test('gives publisher, year, title and day', () => {
    expect(referenceOf(aReport({ published: '2009-09-30' }), [BOARD], 'sv')).toBe(
      'Länsstyrelsen i Västerbottens län (2009). Lägesrapport. Arbete mot människohandel. 2009-09-30.',
    )
  })

  test('keeps the printed title in English, with its translation', () => {
    expect(referenceOf(aReport({ published: '2009-09-30' }), [BOARD], 'en')).toBe(
      'Västerbotten County Administrative Board (2009). Lägesrapport. Arbete mot människohandel [Situation report]. 2009-09-30.',
    )
  })

  test('gives every number and ISBN, and no day where only the year is known', () => {
    const report = aReport({
      published: '2015',
      numbers: ['SOU 2010:49', '2015:10', '2015:6'],
      isbns: ['978-91-7281-636-7'],
    })
    expect(referenceOf(report, [BOARD], 'sv')).toMatch(/ SOU 2010:49\. Nr 2015:10, 2015:6\. ISBN 978-91-7281-636-7\.$/)
    expect(referenceOf(report, [BOARD], 'en')).toContain('No. 2015:10, 2015:6.')
  })

  test('names all publishers', () => {
    expect(referenceOf(aReport({}), [BOARD, OTHER_BOARD], 'sv')).toMatch(
      /^Länsstyrelsen i Västerbottens län, Länsstyrelsen i Norrbottens län \(/,
    )
  })

  test('does not double the full stop of a title', () => {
    expect(referenceOf(aReport({ title: 'Slut.' }), [BOARD], 'sv')).toMatch(/\. Slut\.$/)
  })

  test.each([
    ['2009-10', '(2009)', '2009-10.'],
    ['2009-23', '(2009)', 'handel.'],
    ['2008?', '(2008?)', 'handel.'],
    ['2009~', '(2009?)', 'handel.'],
    ['2008-12/2009-09-30', '(2008–2009)', 'handel.'],
    ['../2009-09-30', '(2009?)', 'handel.'],
    [null, '(u.å.)', 'handel.'],
  ])('says of the date %s what is known', (published, year, end) => {
    const reference = referenceOf(aReport({ published }), [BOARD], 'sv')
    expect(reference).toContain(year)
    expect(reference.endsWith(end)).toBe(true)
  })

  test('says in English that there is no date', () => {
    expect(referenceOf(aReport({}), [BOARD], 'en')).toContain('(n.d.)')
  })
})

type Given = { title?: string; published?: string | null; numbers?: string[]; isbns?: string[] }

function aReport({ title, published = null, numbers = [], isbns = [] }: Given): Parameters<typeof referenceOf>[0] {
  const printed: Report['title'] = { sv: title ?? 'Lägesrapport. Arbete mot människohandel', en: 'Situation report' }
  return { title: printed, published: published === null ? null : fuzzyDate(published), numbers, isbns }
}
