import { describe, expect, test } from 'vitest'
import { acceptedAnachronisms } from './anachronisms-accepted.ts'
import { check } from './check.ts'
import { from } from './cite.ts'
import type { Collection, Draft } from './collection.ts'
import { collections } from './index.ts'

describe('a name in a text of a day on which no body bore it', () => {
  test.each([
    ['2009-09-30', 'Jämställdhetsmyndigheten', 'did not exist'],
    ['1999-06-01', 'Migrationsverket', 'was called Statens invandrarverk'],
    ['2016-10-18', 'Rikspolisstyrelsen', 'did not exist'],
    ['2016-12-31', 'Region Norrbotten', 'was called Norrbottens läns landsting'],
    ['2007-12-31', 'Region Västerbotten', 'was called Västerbottens läns landsting'],
    ['2018-02-01', 'Landstinget Västernorrland', 'was called Region Västernorrland'],
    [
      '2014-12-31',
      'Polismyndigheten',
      'was called Rikspolisstyrelsen, Polismyndigheterna i länen, Polismyndigheten i Västerbottens län',
    ],
  ])('is flagged with the day, and what the body was called then: %s %s', (date, name, then) => {
    expect(problemsWith(someNews(date, `Frågan gick till ${name} i går.`))).toEqual([
      `news.ts: item: "${name}" is an anachronism, ${date}: ${then}`,
    ])
  })

  test.each([
    ['2018-01-01', 'Jämställdhetsmyndigheten tog över.'],
    ['2009-09-30', 'Region Västerbotten är med.'],
    ['2009-09-30', 'Polismyndigheten i Västerbotten svarade.'],
    ['2014-12-15', 'Unizon är det nya namnet.'],
  ])('is not flagged on a day on which a body bore it, or may have: %s %s', (date, words) => {
    expect(problemsWith(someNews(date, words))).toEqual([])
  })

  test('is flagged in the genitive, but not inside another word', () => {
    expect(problemsWith(someNews('2016-10-18', 'Rikspolisstyrelsens rapport'))).toHaveLength(1)
    expect(problemsWith(someNews('2016-10-18', 'Rikspolisstyrelsenrapporten'))).toEqual([])
  })

  test('is not flagged in a sentence that names a year in which it was borne, and is in the next', () => {
    expect(problemsWith(someNews('2016-05-13', 'År 2019 kom den från Jämställdhetsmyndigheten.'))).toEqual([])
    expect(problemsWith(someNews('2016-05-13', 'Den kom 2019. Jämställdhetsmyndigheten gav ut den.'))).toHaveLength(1)
    expect(problemsWith(someNews('2016-05-13', 'Jämställdhetsmyndigheten har SFS 2019:363.'))).toHaveLength(1)
    expect(problemsWith(someNews('2016-05-13', 'Jämställdhetsmyndigheten har nr 12/2019.'))).toHaveLength(1)
  })

  test('may stand in a note when it came later, but not when it was gone by then', () => {
    const note = (name: string) => someNews('2016-05-13', `I dag svarar ${name}.`, 'note')
    expect(problemsWith(note('Jämställdhetsmyndigheten'))).toEqual([])
    expect(problemsWith(note('Rikspolisstyrelsen'))).toHaveLength(1)
  })

  test('says nothing where the text has no day', () => {
    expect(problemsWith(someNews(null, 'Jämställdhetsmyndigheten och Statens invandrarverk'))).toEqual([])
  })
})

describe('a text that belongs to something with a time of its own', () => {
  test.each<[string, Collection]>([
    ['a report', rowOf('reports', 'sou-2010-49', { summary: { sv: 'Av Folkhälsomyndigheten.' } })],
    ['an assignment', rowOf('assignments', 'nationell-samordning-2009', { about: { sv: 'Av Folkhälsomyndigheten.' } })],
    ['a happening', rowOf('happenings', 'annonser-sf-2009', { summary: { sv: 'Av Folkhälsomyndigheten.' } })],
    ['an instrument', rowOf('instruments', 'sfs-2011-517', { effect: { sv: 'Av Folkhälsomyndigheten.' } })],
    ['a round', rowOf('rounds', 'vasterbotten-2009', { title: { sv: 'Av Folkhälsomyndigheten.' } })],
    [
      'how a report is put together',
      rowOf('arrangements', 'lagesrapport-vasterbotten-2009', { title: { sv: 'Av Folkhälsomyndigheten.' } }),
    ],
    ['a statistic', rowOf('statistics', 'maximistraff-sexkop-2011', { measure: { sv: 'Av Folkhälsomyndigheten.' } })],
  ])('is measured against it: %s', (_, changed) => {
    expect(problemsWith(changed)).toEqual([
      expect.stringMatching(/"Folkhälsomyndigheten" is an anachronism, .+: was called Statens folkhälsoinstitut/),
    ])
  })
})

describe('an accepted anachronism', () => {
  test.each(acceptedAnachronisms.map((one) => [one.row, one] as const))('is flagged when taken out: %s', (_, one) => {
    const others = acceptedAnachronisms.filter((other) => other !== one)
    const problems = check(collections, others).problems
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) {
      expect(problem).toMatchObject({ row: one.row })
      expect(problem.message).toContain(`"${one.name}" is an anachronism`)
    }
  })

  test('is flagged when it no longer occurs', () => {
    const gone = { ...acceptedAnachronisms[0]!, name: 'Kriminalvårdsverket' }
    expect(check(collections, [...acceptedAnachronisms, gone]).problems).toEqual([
      {
        file: 'content/src/anachronisms-accepted.ts',
        row: gone.row,
        message: '"Kriminalvårdsverket" does not occur in the groups',
      },
    ])
  })

  test('belongs to a fact of the row where it stands', () => {
    for (const { kind, row, fact } of acceptedAnachronisms) {
      // How a report is put together has the facts of the report.
      const home = kind === 'arrangements' ? 'reports' : kind
      const rows: readonly object[] = collections.filter((one) => one.kind === home).flatMap((one) => one.rows)
      const named = rows.find((one) => 'slug' in one && one.slug === row)
      expect(JSON.stringify(named), `${fact} ${row}`).toContain(`"fact":"${fact}"`)
    }
  })
})

function problemsWith(added: Collection): string[] {
  const whole = [...collections.filter((one) => one.file !== added.file), added]
  return check(whole, acceptedAnachronisms).problems.map(({ file, row, message }) => `${file}: ${row}: ${message}`)
}

/** The content with one row changed. */
function rowOf(kind: Collection['kind'], slug: string, difference: object): Collection {
  const home = collections.find(
    (one) => one.kind === kind && one.rows.some((row) => 'slug' in row && row.slug === slug),
  )!
  const rows = home.rows.map((row) => ('slug' in row && row.slug === slug ? { ...row, ...difference } : row))
  return { ...home, rows } as Collection
}

function someNews(date: string | null, words: string, type: 'paragraph' | 'note' = 'paragraph'): Collection {
  const item: Draft<'news'> = {
    slug: 'item',
    date,
    headline: { sv: 'Ett prov' },
    preamble: { sv: 'Ett prov' },
    body: [{ type, text: { sv: words } }],
    hashtags: [],
    counties: [],
    related: { reports: [], happenings: [], assignments: [], news: [] },
    provenance: from('W01', 's001', 'high'),
  }
  return { kind: 'news', file: 'news.ts', rows: [item] }
}
