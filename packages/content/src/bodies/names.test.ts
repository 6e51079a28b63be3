import { calendarDate, existsOn, nameOn, whatBecameOf } from '@samordning/domain'
import { describe, expect, test } from 'vitest'
import { readContent } from '../index.ts'
import { linesOf } from '../vectors.ts'

const { agencies, successions } = readContent()
const EXISTS = { holds: 'yes', 'may-hold': 'maybe', 'does-not-hold': 'no' }

describe('bodies over time', () => {
  test.each(linesOf('names.txt'))('%s -> %s', (question, expected) => {
    const [slug, text, about = 'sv'] = question.split(' ') as [string, string, string?]
    const agency = agencies.find((one) => one.slug === slug)
    if (!agency) throw new Error(`no body is called ${slug}`)
    const day = calendarDate(text)
    switch (about) {
      case 'exists':
        return expect(EXISTS[existsOn(agency, day)]).toBe(expected)
      case 'became':
        return expect(
          whatBecameOf(slug, successions, day)
            .map((one) => one.slug)
            .join(' ') || 'none',
        ).toBe(expected)
      default:
        return expect(nameOn(agency, day).name[about as 'sv' | 'en']).toBe(expected)
    }
  })

  test('a body that was merged ceases the day that it passes on', () => {
    for (const step of successions.filter(({ kind }) => kind === 'merged-into')) {
      expect(agencies.find(({ slug }) => slug === step.from)?.until, step.from).toBe(step.on)
    }
  })

  test('every body is called something on every day that it exists', () => {
    for (const agency of agencies) {
      expect(agency.names[0]?.from, agency.slug).toBe(agency.from)
      expect(agency.names.at(-1)?.until, agency.slug).toBe(agency.until)
      for (const [index, name] of agency.names.slice(1).entries()) expect(name.from).toBe(agency.names[index]?.until)
    }
  })
})
