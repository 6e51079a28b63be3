import type { RichText } from '@samordning/domain'
import { expect, test } from 'vitest'
import { provisionsIn } from './provisions.ts'

const paragraph = (sv: string, en?: string): RichText[number] => {
  return { type: 'paragraph', text: { sv, ...(en && { en }) } }
}

test('the provisions that a text links to are named once each, in the order of reading, wherever they stand', () => {
  const body: RichText = [
    paragraph('Om [köp](ref:provision/purchase).', 'On [procuring](ref:provision/procuring).'),
    { type: 'list', items: [{ sv: '[Köp](ref:provision/purchase)' }, { sv: '[Handel](ref:provision/trafficking)' }] },
  ]
  expect(provisionsIn(body)).toEqual(['purchase', 'procuring', 'trafficking'])
})

test('links to other things, and to what is no provision, name none', () => {
  const body = [paragraph('[A](ref:instrument/sfs-2018-601) [B](ref:provision/ocker) [C](https://example.se/) köp')]
  expect(provisionsIn(body)).toEqual([])
})
