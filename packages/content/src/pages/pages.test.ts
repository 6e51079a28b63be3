import { SITE_PAGES } from '@samordning/domain'
import { expect, test } from 'vitest'
import { readContent } from '../index.ts'

test('every place on the site that has a text of its own has one, and there is none without a place', () => {
  const slugs = readContent().pages.map(({ slug }) => slug)
  expect(slugs.toSorted()).toEqual([...SITE_PAGES.keys()].toSorted())
})
