import { calendarDate } from '@samordning/domain'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LawPicture } from './law-picture.tsx'
import { aScale } from '../law/scale-for-tests.ts'
import { WithSourceNotes } from '../provenance/source-notes.tsx'

const BAN = 'Det är förbjudet att köpa sex i Sverige'

test('the home page calls it forbidden to buy sex on days on which it is an offence, and on no other', () => {
  const scales = [
    aScale({ until: '1999-01-01', isOffence: false, name: null, maxMonths: null }),
    aScale({ from: '1999-01-01' }),
  ]
  const pictureOn = (day: string) => {
    const picture = createElement(LawPicture, { scales, on: calendarDate(day), isOtherDay: false })
    return renderToStaticMarkup(createElement(WithSourceNotes, null, picture))
  }
  expect(pictureOn('1998-12-31')).not.toContain(BAN)
  expect(pictureOn('1998-12-31')).toContain('inte ett brott')
  expect(pictureOn('1999-01-01')).toContain(BAN)
  expect(pictureOn('1999-01-01')).not.toContain('NaN')
  expect(pictureOn('1999-01-02')).toContain('<svg')
})
