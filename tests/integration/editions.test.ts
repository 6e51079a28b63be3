import { createClient } from '@samordning/api/client'
import { readContent } from '@samordning/content'
import { addressOfDocument, type DocumentContent } from '@samordning/domain'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { change, moment, tombstone, type Showing } from '../support/showing.ts'
import { words } from './read-page.ts'
import { aSiteWhoseTextsChange } from './shown-texts.ts'

const content = readContent()
const site = aSiteWhoseTextsChange()

/** A text of each kind that has a page of its own, and the address of its page. */
const TEXTS = [
  { kind: 'news' as const, value: content.news.find(({ slug }) => slug === '2016-09-28-fyra-temadagar')! },
  { kind: 'report' as const, value: content.reports.find(({ slug }) => slug === 'lagesrapport-vasterbotten-2009')! },
  { kind: 'happening' as const, value: content.happenings.find(({ slug }) => slug === 'nationell-konferens-2016')! },
].map((text) => ({ text, name: text.kind, ...places(text) }))

function places({ kind, value: { slug } }: DocumentContent) {
  return { address: { kind, slug }, path: addressOfDocument({ kind, slug }) }
}

const showText = ({ address }: { address: ReturnType<typeof places>['address'] }, ...showings: Showing[]) =>
  site.show(address, ...showings)

async function ask(path: string) {
  const answer = await fetch(site.addressOf(path), { redirect: 'manual' })
  const page = parse(await answer.text())
  return {
    status: answer.status,
    headers: answer.headers,
    title: page.querySelector('title')?.text,
    main: page.querySelector('main')!,
  }
}

describe.for(TEXTS)('on the page of a text: $name', (text) => {
  const { path } = text
  const twice = [
    change('2026-11-12T23:30:00Z', 'Antalet deltagare är rättat.', { change: 'minor', isUrgent: true }),
    change('2026-05-03', 'Ett stycke om kostnaden är tillagt.'),
    change('2026-05-01', null),
  ]

  test('nothing is told of one that is as it was when the platform began', async () => {
    const { main } = await ask(path)
    expect(words(main)).not.toMatch(/Uppdaterad|Ändringar|brådska/)
  })

  test('it says when it was changed, and what has changed each time, the newest first', async () => {
    await showText(text, {
      from: '2026-11-12T23:30:00Z',
      content: text.text,
      edition: { number: 3, updated: moment('2026-11-12T23:30:00Z'), changes: twice },
    })
    const { main } = await ask(path)
    // Half past eleven in the evening in UTC is the day after in Sweden.
    expect(words(main)).toContain('Uppdaterad 13 november 2026')
    const log = main.querySelectorAll('details').find((one) => words(one).startsWith('Ändringar (3)'))
    expect(log?.querySelectorAll('li').map(words)).toEqual([
      '13 november 2026: Antalet deltagare är rättat. Liten ändring Publicerad i brådska',
      '3 maj 2026: Ett stycke om kostnaden är tillagt.',
      '1 maj 2026: Publicerades första gången.',
    ])
    expect(log?.querySelectorAll('time')[0]?.getAttribute('datetime')).toBe('2026-11-12T23:30:00.000Z')
  })

  test('one that has been published once, and not in a hurry, has no list of changes', async () => {
    await showText(text, { from: '2026-05-01', content: text.text, edition: { changes: [change('2026-05-01', null)] } })
    expect(words((await ask(path)).main)).not.toMatch(/Uppdaterad|Ändringar/)
  })

  test('it says that nobody else has looked at it, until somebody has; the list of changes says so for ever', async () => {
    const changes = [change('2026-05-01', null, { isUrgent: true })]
    const mark = 'Publicerad i brådska, ännu inte granskad av någon annan'
    await showText(text, { from: '2026-05-01', content: text.text, edition: { changes, isUrgent: true } })
    expect(words((await ask(path)).main)).toContain(mark)
    await showText(text, { from: '2026-05-01', content: text.text, edition: { changes, isUrgent: false } })
    const reviewed = words((await ask(path)).main)
    expect(reviewed).not.toContain(mark)
    expect(reviewed).toContain('Publicerades första gången. Publicerad i brådska')
  })

  test('English readers are told since when parts of the English are older, and nobody else', async () => {
    const edition = { olderEnglishSince: '2026-05-03' as never }
    await showText(text, { from: '2026-05-01', content: text.text, edition })
    const told = 'Parts of this translation are older than the Swedish text, which was changed on 3 May 2026.'
    expect(words((await ask(`/en${path}`)).main)).toContain(told)
    expect(words((await ask(path)).main)).not.toContain('3 maj 2026')
  })

  test('where it was withdrawn the answer is 410 with the reason and ways on, in its language', async () => {
    await showText(
      text,
      { from: '2026-05-01', content: text.text },
      { from: '2026-06-01', content: null, edition: { tombstone: tombstone('Uppgiften om kostnaden var fel.') } },
    )
    const gone = await ask(path)
    expect(gone.status).toBe(410)
    expect(gone.title).toContain('Sidan är tillbakadragen')
    expect(words(gone.main)).toContain('Uppgiften om kostnaden var fel.')
    expect(gone.main.querySelectorAll('a').map((link) => link.getAttribute('href'))).toContain('/hjalp')
    const english = await ask(`/en${path}`)
    expect(english.title).toContain('The page has been withdrawn')
    expect(english.main.querySelector('[lang=sv]')?.text).toBe('Uppgiften om kostnaden var fel.')
  })

  test('where something else takes over, the answer leads there, in the same language', async () => {
    await showText(text, { from: '2026-06-01', content: null, edition: { tombstone: tombstone('Flyttad.', '/hjalp') } })
    const [swedish, english] = [await ask(path), await ask(`/en${path}`)]
    expect([swedish.status, swedish.headers.get('location')]).toEqual([302, '/hjalp'])
    expect([english.status, english.headers.get('location')]).toEqual([302, '/en/hjalp'])
  })

  test('a day that has been shows what was shown then, and leads to what is shown now', async () => {
    await showText(
      text,
      { from: '2026-05-01', content: text.text },
      { from: '2026-06-01T10:00:00Z', content: null, edition: { tombstone: tombstone('Fel.') } },
    )
    for (const word of ['datum', 'kant']) {
      const then = await ask(`${path}?${word}=2026-05-31`)
      expect(then.status).toBe(200)
      expect(words(then.main)).toContain('Så såg sidan ut den 31 maj 2026.')
      expect(then.main.querySelector('.notice time')?.getAttribute('datetime')).toBe('2026-05-31')
      expect(then.main.querySelector('.notice a')?.getAttribute('href')).toBe(path)
      expect((await ask(`${path}?${word}=2026-06-01`)).status).toBe(410)
    }
    // Before it was there it was not known; and it can only be read as it is now.
    expect((await ask(`${path}?kant=2026-04-30`)).status).toBe(404)
    expect((await ask(`${path}?datum=2026-04-30`)).status).toBe(410)
  })

  test('a day ahead shows nothing that is not public now', async () => {
    await showText(
      text,
      { from: '2026-05-01', content: text.text },
      { from: '2100-01-01', content: null, edition: { tombstone: tombstone('Fel.') } },
    )
    expect((await ask(`${path}?datum=2150-01-01`)).status).toBe(200)
    expect((await ask(`${path}?kant=2150-01-01`)).status).toBe(400)
  })
})

test('a program that asks for a withdrawn text is told why and what takes over', async () => {
  const [news] = TEXTS
  const gone = tombstone('Fel.', '/hjalp')
  await showText(news!, { from: '2026-05-01', content: null, edition: { tombstone: gone } })
  const asking = createClient(site.addressOf('')).news.get.query({ slug: news!.address.slug })
  await expect(asking).rejects.toMatchObject({ data: { code: 'NOT_FOUND', reason: 'withdrawn', withdrawn: gone } })
})
