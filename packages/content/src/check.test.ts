import { describe, expect, test } from 'vitest'
import { acceptedAnachronisms } from './anachronisms-accepted.ts'
import { check } from './check.ts'
import { from } from './cite.ts'
import type { Collection, Draft, Kind } from './collection.ts'
import { collections, ContentError, readContent } from './index.ts'

const provenance = from('A99', 'test', 'high')

/** A small content that holds together, for each test to break in one place. */
function wholeContent(): Collection[] {
  return [
    { kind: 'sources', file: 'sources.ts', rows: [{ key: 'test', kind: 'register', title: { sv: 'Provregister' } }] },
    { kind: 'agencies', file: 'agencies.ts', rows: [anAgency({ slug: 'board' }), anAgency({ slug: 'police' })] },
    { kind: 'groups', file: 'groups.ts', rows: [aGroup({ members: [aMember({ from: '2009', until: '2010' })] })] },
  ]
}

function anAgency(difference: Partial<Draft<'agencies'>>): Draft<'agencies'> {
  return {
    slug: 'board',
    from: null,
    until: null,
    terms: [terms({ from: null, until: null })],
    provenance,
    names: [{ from: null, until: null, name: { sv: 'Myndigheten' }, aliases: [], provenance }],
    ...difference,
  }
}

function terms(period: { from: string | null; until: string | null }): Draft<'agencies'>['terms'][number] {
  const about = { sv: 'Ett prov' }
  return {
    kind: 'state-agency',
    orgNumber: null,
    counties: [],
    partOf: null,
    about,
    website: null,
    provenance,
    ...period,
  }
}

function aGroup(difference: Partial<Draft<'groups'>>): Draft<'groups'> {
  return {
    slug: 'north',
    level: 'county',
    from: null,
    until: null,
    terms: [
      {
        from: null,
        until: null,
        name: { sv: 'Gruppen' },
        aliases: [],
        focus: { sv: 'Prov' },
        mandate: null,
        counties: [],
        provenance,
      },
    ],
    members: [],
    otherMembers: null,
    conveners: [],
    representatives: [],
    history: [],
    provenance,
    ...difference,
  }
}

function aMember(difference: { from: string | null; until: string | null; agency?: string }) {
  return { agency: 'police', listedAs: null, provenance, ...difference }
}

function someNews(difference: Partial<Draft<'news'>>): Collection {
  const item: Draft<'news'> = {
    slug: 'item',
    date: '2016-10-18',
    headline: { sv: 'Ett prov' },
    preamble: { sv: 'Ett prov' },
    body: [],
    hashtags: [],
    counties: [],
    related: { reports: [], happenings: [], assignments: [], news: [] },
    provenance,
    ...difference,
  }
  return { kind: 'news', file: 'news.ts', rows: [item] }
}

function withRows<K extends Kind>(kind: K, rows: Draft<K>[]): Collection[] {
  return wholeContent().map((one) => (one.kind === kind ? ({ ...one, rows } as Collection) : one))
}

const problemsOf = (broken: Collection[]) =>
  check(broken).problems.map(({ file, row, message }) => `${file}: ${row}: ${message}`)

const withoutSources = (broken: Collection[]) => problemsOf(broken).filter((problem) => !problem.includes('at source'))

describe('the content check', () => {
  test('finds nothing in content that holds together', () => {
    expect(problemsOf(wholeContent())).toEqual([])
  })

  test('refuses a reference to something that does not exist', () => {
    const broken = withRows('groups', [aGroup({ members: [aMember({ from: null, until: null, agency: 'nobody' })] })])
    expect(problemsOf(broken)).toEqual(['groups.ts: north: points at agency "nobody", which does not exist'])
  })

  test('refuses a source that is not in the register of sources', () => {
    const broken = withRows('agencies', [
      anAgency({ provenance: from('A99', 'hearsay', 'low') }),
      anAgency({ slug: 'police' }),
    ])
    expect(problemsOf(broken)).toEqual(['agencies.ts: board: points at source "hearsay", which does not exist'])
  })

  test('refuses a member twice on the same day', () => {
    const members = [aMember({ from: '2009-01-01', until: '2010-01-01' }), aMember({ from: '2009-06-01', until: null })]
    expect(problemsOf(withRows('groups', [aGroup({ members })]))).toEqual([
      'groups.ts: north: overlaps: member police of north from 2009-01-01 until 2010-01-01 and from 2009-06-01 until null',
    ])
  })

  test('refuses two sets of terms of one body on the same day', () => {
    const two = [terms({ from: '2009-01-01', until: null }), terms({ from: '2010-01-01', until: null })]
    const broken = withRows('agencies', [anAgency({ terms: two }), anAgency({ slug: 'police' })])
    expect(problemsOf(broken)).toEqual([
      'agencies.ts: board: overlaps: terms of board from 2009-01-01 until null and from 2010-01-01 until null',
    ])
  })

  test('refuses a contact whose holder is no fact', () => {
    const contact = { from: null, until: null, agency: 'board', kind: 'mail' as const, value: 'funktion@board.example' }
    const held = { ...contact, purpose: { sv: 'Prov' }, audience: 'members' as const, holder: 'K99', provenance }
    expect(problemsOf([...wholeContent(), { kind: 'contactPoints', file: 'contacts.ts', rows: [held] }])).toEqual([
      'contacts.ts: A99: points at fact "K99", which does not exist',
    ])
  })

  test('accepts a member that leaves and comes back on the same day', () => {
    const members = [aMember({ from: '2009-01-01', until: '2010-01-01' }), aMember({ from: '2010-01-01', until: null })]
    expect(problemsOf(withRows('groups', [aGroup({ members })]))).toEqual([])
  })

  test('refuses a period that ends before it starts', () => {
    const members = [aMember({ from: '2010-01-01', until: '2009-01-01' })]
    expect(problemsOf(withRows('groups', [aGroup({ members })]))).toEqual([
      'groups.ts: north: a period ends before it starts: from 2010-01-01 until 2009-01-01',
    ])
  })

  test('refuses a guess that would become certain by waiting, and accepts what is decided', () => {
    const problems = (from: string) =>
      problemsOf(withRows('groups', [aGroup({ members: [aMember({ from, until: null })] })]))
    expect(problems('2018/2026')).toEqual([
      'groups.ts: north: 2018/2026 reaches past 2026-11-22, the day it was recorded',
    ])
    expect(problems('2026')).toHaveLength(1)
    expect(['2018/2026-11-22', '2018/..', '2027-07-01', '2028'].flatMap(problems)).toEqual([])
  })

  test('refuses a fact without a source', () => {
    const rows = [anAgency({ provenance: { ...provenance, sources: [] } }), anAgency({ slug: 'police' })]
    expect(problemsOf(withRows('agencies', rows))).toContain(
      'agencies.ts: board: provenance.sources: a fact without a source',
    )
  })

  test('refuses the same thing twice', () => {
    const rows = [anAgency({ slug: 'police' }), anAgency({ slug: 'police' })]
    expect(problemsOf(withRows('agencies', rows))).toContain('agencies.ts: police: stands twice')
  })

  test('refuses a text that tells of a provision without saying which and as of when', () => {
    const body = [{ type: 'paragraph' as const, text: { sv: 'Köparen kan få dagsböter.' } }]
    expect(problemsOf([...wholeContent(), someNews({ body })])).toEqual([
      'news.ts: item: speaks of "böter" but does not say which law it describes, and as of when',
    ])
    const describes = [{ offence: 'purchase' as const, degree: 'normal' as const, on: '2016-10-18' }]
    const law = collections.filter(({ kind }) => kind === 'scales')
    expect(withoutSources([...wholeContent(), ...law, someNews({ body, describes })])).toEqual([])
  })

  test('refuses a text about a provision that is not known on its day', () => {
    const describes = [{ offence: 'exploitation' as const, degree: 'normal' as const, on: '2016-10-18' }]
    expect(problemsOf([...wholeContent(), someNews({ describes })])).toEqual([
      'news.ts: item: describes exploitation normal on 2016-10-18, which no scale is known for',
    ])
  })

  test('names every file and row when the content is read', () => {
    const broken = withRows('groups', [aGroup({ members: [aMember({ from: null, until: null, agency: 'nobody' })] })])
    expect(() => readContent(broken)).toThrow(ContentError)
    expect(() => readContent(broken)).toThrow('groups.ts: north: points at agency "nobody"')
  })
})

describe('the content that ships', () => {
  test('holds together', () => {
    expect(check(collections, acceptedAnachronisms).problems).toEqual([])
  })

  test('has every row of the fact sheet', () => {
    const facts = new Set(factsIn(check(collections).content))
    expect(FACT_SHEET.filter((fact) => !facts.has(fact))).toEqual([])
  })
})

function factsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'fact' in value && typeof value.fact === 'string' ? [value.fact] : []
  return [...own, ...Object.values(value).flatMap(factsIn)]
}

/** The rows of sections (a) to (g), X and U of the fact sheet that the content was made from. */
const FACT_SHEET = [
  ...numbered('L', 1, 30),
  ...numbered('P', 101, 106),
  ...numbered('P', 201, 207),
  ...numbered('P', 301, 308),
  ...numbered('P', 401, 402),
  ...numbered('P', 501, 508),
  ...numbered('I', 1, 13),
  ...numbered('N', 1, 10),
  ...numbered('A', 1, 32),
  ...numbered('A', 40, 57),
  ...numbered('A', 60, 67),
  ...numbered('C', 90, 95),
  ...numbered('G', 1, 15),
  ...numbered('M', 1, 22),
  ...numbered('K', 1, 15),
  ...numbered('R', 1, 16),
  ...numbered('E', 1, 8),
  ...numbered('E', 10, 20),
  ...numbered('W', 1, 15),
  ...numbered('T', 1, 22),
  ...numbered('X', 1, 25),
  ...numbered('X', 30, 40),
  ...numbered('U', 1, 20),
]

function numbered(letter: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${letter}${String(first + index).padStart(2, '0')}`)
}
