import { instant } from '@samordning/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type Database } from './database.ts'
import { migrateToLatest } from './database-file.ts'
import * as search from './search.ts'

let db: Database

beforeAll(async () => {
  db = openDatabase(':memory:')
  await migrateToLatest(db)
  await search.save(db, [
    entry('bridge', 'Samarbete över gränserna', 'Samordningsgrupperna möts i Skellefteå och talar om människohandel.'),
    entry('law', 'Köp av sexuell tjänst', 'Den som köper en sexuell tjänst kan dömas.'),
    entry('other', 'Ärenden', 'Ett ord om sexköp i löpande text.'),
    {
      ...entry('report', 'Report', `In English. · ${search.inSwedish('En text om stöd utan översättning.')}`),
      locale: 'en',
    },
  ])
})

function entry(slug: string, title: string, text: string) {
  return { kind: 'news', slug, locale: 'sv', title, text, time: null } as const
}

const NOW = instant(new Date('2026-11-23T08:00:00Z'))
const at = (now = NOW) => ({ db, known: null, now })

async function slugsFor(text: string) {
  return (await search.find(at(), text, { locale: 'sv', limit: 10 })).map((hit) => hit.slug)
}

describe('search finds', () => {
  test.each([
    ['a word as it is written', 'människohandel', ['bridge']],
    ['å ä ö by their plain forms', 'manniskohandel skelleftea', ['bridge']],
    ['an inflected form by another', 'samordningsgruppen', ['bridge']],
    ['a form with a genitive s', 'människohandels', ['bridge']],
    ['the beginning of a word', 'skel', ['bridge']],
    ['only what has every word', 'människohandel dömas', []],
    ['capitals by small letters', 'ÄRENDEN', ['other']],
  ])('%s', async (_, text, slugs) => {
    expect(await slugsFor(text)).toEqual(slugs)
  })

  test('a word in the title before the same word in the text', async () => {
    expect((await slugsFor('köp'))[0]).toBe('law')
  })

  test('nothing, and does not fail, for text that is syntax to the database', async () => {
    for (const text of [
      '',
      '   ',
      '"',
      '*',
      'NEAR(',
      'a OR b',
      '-x',
      'title:x',
      "'; drop table search_entry; --",
      '🙂',
    ]) {
      expect(await slugsFor(text)).toEqual([])
    }
    expect(await slugsFor('ord')).toEqual(['other'])
  })

  test('only texts in the language asked for', async () => {
    expect(await search.find(at(), 'människohandel', { locale: 'en', limit: 10 })).toEqual([])
  })
})

test('a word said many times, or a whole essay, costs no more than a sentence', () => {
  expect(search.matchExpression('Grupper, gruppen, GRUPPERNA!', 'sv')).toBe('"grupp"*')
  const essay = Array.from({ length: 100 }, (_, index) => `ord${index}`).join(' ')
  expect(search.matchExpression(essay, 'sv')?.split(' ')).toHaveLength(12)
})

test('a hit shows the word in its text', async () => {
  const [hit] = await search.find(at(), 'manniskohandel', { locale: 'sv', limit: 10 })
  expect(hit?.excerpt.filter((fragment) => fragment.isMatch)).toMatchObject([{ text: 'människohandel' }])
  expect(hit?.excerpt.map((fragment) => fragment.text).join('')).toContain('Samordningsgrupperna möts i Skellefteå')
})

test('a hit says which of its words are Swedish, where English is missing', async () => {
  const [hit] = await search.find(at(), 'stöd', { locale: 'en', limit: 10 })
  expect(hit?.excerpt).toEqual([
    { text: 'In English.', isMatch: false, language: 'en' },
    { text: ' · ', isMatch: false, language: 'en' },
    { text: 'En text om ', isMatch: false, language: 'sv' },
    { text: 'stöd', isMatch: true, language: 'sv' },
    { text: ' utan översättning.', isMatch: false, language: 'sv' },
  ])
})

test('what is published is found from its moment until its last, and not before or after', async () => {
  const time = { from: instant(new Date('2026-12-01T08:00:00Z')), until: instant(new Date('2026-12-02T08:00:00Z')) }
  await search.save(db, [{ ...entry('planned', 'Kommande', 'Regnbågsforellen talar.'), time }])
  const foundAt = async (moment: string) =>
    (await search.find(at(instant(new Date(moment))), 'regnbågsforellen', { locale: 'sv', limit: 10 })).length
  expect(await foundAt('2026-12-01T07:59:59.999Z')).toBe(0)
  expect(await foundAt('2026-12-01T08:00:00Z')).toBe(1)
  expect(await foundAt('2026-12-02T07:59:59.999Z')).toBe(1)
  expect(await foundAt('2026-12-02T08:00:00Z')).toBe(0)
})
