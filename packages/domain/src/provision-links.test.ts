import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { describedAfter, provisionsIn } from './provision-links.ts'
import type { RichText } from './rich-text.ts'

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

describe('what a text describes', () => {
  const on = calendarDate('2010-05-12')
  const plain = { body: [paragraph('Om lagen.')], describes: [] }
  const linked = { ...plain, body: [paragraph('Om [köp](ref:provision/purchase).')] }
  const purchase = { offence: 'purchase', degree: 'normal', on } as const

  test('is what it has come to link to, as of its day', () => {
    expect(describedAfter(plain, linked, on)).toEqual([purchase])
  })

  test('is not described twice, nor of another day than somebody has said', () => {
    const said = { ...purchase, on: calendarDate('2003-01-01') }
    expect(describedAfter(plain, { ...linked, describes: [said] }, on)).toEqual([said])
  })

  test('goes with the link, and stays where there never was one', () => {
    const gross = { offence: 'procuring', degree: 'gross', on } as const
    expect(describedAfter(linked, { ...plain, describes: [purchase, gross] }, on)).toEqual([gross])
  })
})
