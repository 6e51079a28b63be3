import { instant } from '@samordning/domain'
import { expect, test } from 'vitest'
import { migratedFrom } from '../../tests/migrated.ts'
import * as search from '../search.ts'

test('what could be found is found as before', async () => {
  const db = await migratedFrom(
    '017-links',
    `insert into search_entry (title, text, kind, slug, locale, public_from, public_until)
      values ('Regnbågsforell', 'En text', 'news', 'en', 'sv', '', '2027-01-01T00:00:00.000Z')`,
  )
  const find = (moment: string) =>
    search.find({ db, known: null, now: instant(new Date(moment)) }, 'regnbågsforell', { locale: 'sv', limit: 9 })
  expect(await find('2026-12-31T12:00:00Z')).toMatchObject([
    { kind: 'news', slug: 'en', excerpt: [{ text: 'En text' }] },
  ])
  expect(await find('2027-01-01T12:00:00Z')).toEqual([])
})
