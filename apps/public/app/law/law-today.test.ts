import { calendarDate } from '@samordning/domain'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { LawToday } from './law-today.tsx'
import { aScale } from './scale-for-tests.ts'
import { WithSourceNotes } from '../provenance/source-notes.tsx'

const ban = aScale({ from: '2025-07-01', until: '2030-07-01' })
const stricter = aScale({ from: '2030-07-01', maxMonths: 24 })

describe('our own explanation of the law', () => {
  test('gets a note by itself when a later act makes it out of date', () => {
    const words = explanationOn('2030-07-01')
    expect(words).toContain('Texten utgår från lagen den 25 april 2026: köp av sexuell handling')
    expect(words).toContain('Den 1 juli 2030 blev det längsta straffet 2 år.')
    expect(words).toContain('Straffet är nu fängelse i högst 2 år.')
  })

  test('has no note as long as the law stands', () => {
    expect(explanationOn('2030-06-30')).not.toContain('Lagen har ändrats')
    expect(explanationOn('2030-06-30')).toContain('Att försöka köpa sex är också straffbart')
  })

  test('says of the attempt, and of the buyer and the seller, only what the scale of the day says', () => {
    const silent = explanationOn('2026-01-01', [aScale({ attempt: 'not-punishable' })])
    expect(silent).not.toContain('Att försöka köpa sex')
    expect(silent).toContain('Den som säljer sex')
    const before1999 = explanationOn('1998-12-31', [aScale({ isOffence: false, name: null, maxMonths: null })])
    expect(before1999).not.toContain('Den som säljer sex')
  })
})

function explanationOn(day: string, scales = [ban, stricter]): string {
  const explanation = createElement(LawToday, { scales, today: calendarDate(day), text: undefined })
  const html = renderToStaticMarkup(createElement(WithSourceNotes, null, explanation))
  return html.replaceAll(/<[^>]+>/g, '')
}
