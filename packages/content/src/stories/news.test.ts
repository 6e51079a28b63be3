import { NewsItem, hashtagsIn, inlines, plainText, textsOf } from '@samordning/domain'
import { describe, expect, test } from 'vitest'
import { collections } from '../index.ts'
import { library } from '../library/index.ts'
import { stories } from './index.ts'

/** First parts of the site's addresses that are followed by the address name of a row. */
const PAGES_OF = {
  rapporter: 'reports',
  handelser: 'happenings',
  nyheter: 'news',
  uppdrag: 'assignments',
  lan: 'counties',
  samordningsgrupper: 'groups',
  myndigheter: 'agencies',
} as const
const SINGLE_PAGES = ['/hjalp', '/lagstiftning', '/siffror']

/** A Swedish telephone number. Emergency numbers are shorter and no match. */
const TELEPHONE = /(?:\+46\s?|\b0)\d(?:[\s-]?\d){6,}/g
/** The national support line: it is published for professionals to call and belongs to no person. */
const SUPPORT_LINE = '020-390 000'
const MAIL = /[\w.+-]+@[\w-]+\.\w+/

const news = stories
  .filter((one) => one.kind === 'news')
  .flatMap((one) => one.rows)
  .map((row) => NewsItem.parse(row))

describe('the news', () => {
  test('is W01 to W15, each once', () => {
    const facts = Array.from({ length: 15 }, (_, index) => `W${String(index + 1).padStart(2, '0')}`)
    expect(news.map((item) => item.provenance.fact).sort()).toEqual(facts)
  })

  test('stands newest first, and undated last', () => {
    const dates = news.map((item) => item.date ?? '')
    expect(dates).toEqual(dates.toSorted().reverse())
  })

  test('has no date in W13 to W15, and a date in the others', () => {
    const undated = news.filter((item) => item.date === null).map((item) => item.provenance.fact)
    expect(undated.sort()).toEqual(['W13', 'W14', 'W15'])
  })

  test.each(news.map((item) => [item.slug, item] as const))('%s: the address begins with the day', (_, item) => {
    expect(item.slug.startsWith(item.date ?? '')).toBe(true)
    expect(/^\d{4}/.test(item.slug)).toBe(item.date !== null)
  })

  test.each(news.map((item) => [item.slug, item] as const))('%s: is read in both languages by its head', (_, item) => {
    expect(item.headline.en).toBeDefined()
    expect(item.preamble.en).toBeDefined()
    expect(item.body.length).toBeGreaterThan(0)
  })

  test.each(news.map((item) => [item.slug, item] as const))('%s: lists the hashtags of its text', (_, item) => {
    const text = item.body.flatMap(textsOf).map((one) => plainText(one.sv))
    expect(item.hashtags).toEqual(hashtagsIn(text.join(' ')))
  })

  test('relates to other news, never to itself', () => {
    expect(news.filter((item) => item.related.news.includes(item.slug))).toEqual([])
  })

  test('knows that W02 and W03 are one article in two places', () => {
    const [short, long] = ['W02', 'W03'].map((fact) => news.find((item) => item.provenance.fact === fact)!)
    expect(short!.related.news).toContain(long!.slug)
    expect(long!.related.news).toContain(short!.slug)
    expect(long!.body.length).toBeGreaterThan(short!.body.length)
    expect(long!.headline.sv).not.toBe(short!.headline.sv)
  })
})

describe('reports, statistics, news and happenings', () => {
  const texts = [...library, ...stories].flatMap(({ file, rows }) => stringsIn(rows).map((text) => ({ file, text })))

  test('link within the site only to what exists', () => {
    const dead = texts.flatMap(({ file, text }) =>
      inlines(text)
        .map((piece) => piece.href)
        .filter((href) => href?.startsWith('/') && !exists(href))
        .map((href) => `${file}: ${href}`),
    )
    expect(dead).toEqual([])
  })

  test('hold no telephone number but that of the support line', () => {
    const numbers = texts.flatMap(({ text }) => [...text.matchAll(TELEPHONE)].map((match) => match[0].trim()))
    expect(numbers.filter((number) => number !== SUPPORT_LINE)).toEqual([])
    expect(numbers).toContain(SUPPORT_LINE)
  })

  test('hold no e-mail address', () => {
    expect(texts.filter(({ text }) => MAIL.test(text))).toEqual([])
  })
})

test('the pattern for telephone numbers finds the layouts in use', () => {
  expect('den 2016-12-01, skr. 2007/08:167, ISBN 978-91-7281-650-3'.match(TELEPHONE)).toBeNull()
  for (const number of ['010-123 45 67', '070-123 45 67', '090-12 34 56', '+46 90 123 456', '0901234567']) {
    expect(number.match(TELEPHONE)).toEqual([number])
    expect(`Ring ${number}.`.match(TELEPHONE)).toEqual([number])
  }
})

function exists(href: string): boolean {
  if (SINGLE_PAGES.includes(href)) return true
  const [, page, slug] = href.split('/')
  const kind = PAGES_OF[page as keyof typeof PAGES_OF]
  return collections.some((one) => one.kind === kind && one.rows.some((row) => 'slug' in row && row.slug === slug))
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
