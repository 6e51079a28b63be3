import { calendarDate, mayHold, standing, type CalendarDate } from '@samordning/domain'
import { describe, expect, test } from 'vitest'
import { readContent, type Content } from '../index.ts'
import { linesOf } from '../vectors.ts'

const { appointments } = readContent()
type Appointment = Content['appointments'][number]

const QUESTION = /^(?<day>\S+) (?<office>[^\s@]+)(?:@(?<agency>\S+))?(?: (?<person>.+))?$/

describe('offices over time', () => {
  test.each(linesOf('appointments.txt'))('%s -> %s', (question, expected) => {
    const { day = '', office, agency, person } = QUESTION.exec(question)?.groups ?? {}
    const terms = appointments.filter(
      (term) => term.office === office && (agency === undefined || term.agency === agency),
    )
    const on = calendarDate(day)
    expect(person === undefined ? whoHeld(terms, on) : standingOf(person, terms, on)).toBe(expected)
  })

  test('are held by the vectors in every office that the content knows', () => {
    const asked = new Set(linesOf('appointments.txt').map(([question]) => QUESTION.exec(question)?.groups?.['office']))
    expect([...asked].sort()).toEqual([...new Set(appointments.map(({ office }) => office))].sort())
  })
})

function whoHeld(terms: readonly Appointment[], on: CalendarDate): string {
  const held = terms.filter((term) => mayHold(term, on))
  return held.map((term) => `${term.person}${standing(term, on) === 'holds' ? '' : '?'}`).join('; ') || 'none'
}

/** Of several terms of one person, the one that says most of the day. */
function standingOf(person: string, terms: readonly Appointment[], on: CalendarDate): string {
  const own = terms.filter((term) => term.person === person)
  if (own.length === 0) throw new Error(`${person} has never held it`)
  const all = own.map((term) => standing(term, on))
  return (['holds', 'may-hold'] as const).find((one) => all.includes(one)) ?? 'does-not-hold'
}
