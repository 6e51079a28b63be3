import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Succession } from './agency.ts'
import { calendarDate, dayBefore, dayOf, type CalendarDate } from './calendar-date.ts'
import { versionOn } from './dated-fact.ts'
import { fuzzyDate, type FuzzyDate } from './fuzzy-date.ts'
import { mayHold, standing, type Period } from './period.ts'
import { Provenance } from './provenance.ts'
import { changedFrom, corrected, endedOn, recordedOn, revised, undone, type Revision } from './revise.ts'
import { missingSuccessor, problemsOf } from './revise-problems.ts'

type Named = Period & { name: string }

const VECTORS = readFileSync(new URL('../vectors/revisions.txt', import.meta.url), 'utf8')
const lines = VECTORS.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

test('there are many vectors', () => {
  expect(lines.length).toBeGreaterThanOrEqual(60)
})

test.for(lines)('%s', (line) => {
  const [question, answer] = line.split(' -> ') as [string, string]
  const [command, said] = question.split(/:(?: |$)/) as [string, string]
  const [verb, day] = command.split(' ') as [keyof typeof ANSWERS, string]
  expect(ANSWERS[verb](said, day)).toBe(answer)
})

const PROVENANCE = { fact: 'A01', sources: [{ source: 'REG' }], confidence: 'high', recorded: '2026-11-22' }

const ANSWERS = {
  change: (said: string, day: string) => {
    const facts = factsOf(said)
    return textOf(revised(facts, changedFrom(facts, calendarDate(day), { name: 'new' })))
  },
  end: (said: string, day: string) => {
    const [fact] = factsOf(said)
    return textOf(revised([fact!], endedOn(fact!, calendarDate(day))))
  },
  problems: (said: string) =>
    problemsOf(factsOf(said))
      .map(({ code, from, until }) => `${code} ${from ?? '-'} ${until ?? '-'}`)
      .join('; ') || 'none',
  successor: (said: string, day: string) => {
    const steps = said === '' ? [] : said.split(' | ').map((step) => step.split(' ') as [string, string])
    const successions = steps.map(([kind, on]) =>
      Succession.parse({ kind, from: 'a', to: null, on: on === '-' ? null : on, provenance: PROVENANCE }),
    )
    return missingSuccessor({ slug: 'a', until: day === '-' ? null : fuzzyDate(day) }, successions)?.code ?? 'none'
  },
}

function factsOf(said: string): Named[] {
  return said.split(' | ').map((fact) => {
    const [name, from, until] = fact.split(' ') as [string, string, string]
    return { name, from: dateOf(from), until: dateOf(until) }
  })
}

const dateOf = (text: string): FuzzyDate | null => (text === '-' ? null : fuzzyDate(text))
const textOf = (facts: readonly Named[]) =>
  facts.map(({ name, from, until }) => `${name} ${from ?? '-'} ${until ?? '-'}`).join(' | ') || 'nothing'

const aDay = fc
  .record({ year: fc.integer({ min: 1990, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) => fc.integer({ min: 1, max: 28 }).map((date) => dayOf(year, month, date)))

/** A line of versions that follow each other, with gaps or without; its ends are open, known, or known only so far. */
const aLine: fc.Arbitrary<Named[]> = fc
  .record({
    days: fc.uniqueArray(aDay, { minLength: 1, maxLength: 7 }).map((days) => days.toSorted()),
    isFirstOpen: fc.boolean(),
    last: fc.constantFrom('open', 'day', 'last seen'),
    gaps: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  })
  .map(({ days, isFirstOpen, last, gaps }) => {
    const ends = (day: CalendarDate | undefined): FuzzyDate | null => day ?? null
    const versions = days.map((day, index): Named => {
      const from = index === 0 && isFirstOpen ? null : day
      return { name: `version ${index}`, from, until: ends(days[index + 1]) }
    })
    const whole = versions.filter((_, index) => index === 0 || index === versions.length - 1 || !gaps[index])
    const end = whole.at(-1)!
    const day = days.at(-1)!
    const until = { open: null, day: dayOf(2031, 1, 1), 'last seen': fuzzyDate(`${day}/..`) }[last]
    return [...whole.slice(0, -1), { ...end, until: until ?? null }]
  })

const said = (facts: readonly Named[], day: CalendarDate) =>
  facts.filter((fact) => mayHold(fact, day)).map((fact) => `${fact.name} ${standing(fact, day)}`)
const asSet = (facts: readonly Named[]) => facts.map((fact) => JSON.stringify(fact)).toSorted()

describe('after a change from a day', () => {
  const changes = fc.record({ facts: aLine, day: aDay, probe: aDay })
  const after = (facts: Named[], day: CalendarDate) => revised(facts, changedFrom(facts, day, { name: 'new' }))

  test('it is on the day as it is from then on: the new, and nothing else', () => {
    fc.assert(
      fc.property(changes, ({ facts, day, probe }) => {
        expect(said(after(facts, day), day)).toEqual(['new holds'])
        if (probe >= day) expect(said(after(facts, day), probe).every((one) => one.startsWith('new'))).toBe(true)
        expect(versionOn(after(facts, day), day).name).toBe('new')
      }),
    )
  })

  test('it is on the day before, and on every day before, as it was', () => {
    fc.assert(
      fc.property(changes, ({ facts, day, probe }) => {
        for (const before of [dayBefore(day), probe].filter((one) => one < day))
          expect(said(after(facts, day), before)).toEqual(said(facts, before))
      }),
    )
  })

  test('no two values hold on one day', () => {
    fc.assert(
      fc.property(changes, ({ facts, day }) => {
        expect(problemsOf(after(facts, day)).filter(({ code }) => code === 'overlap')).toEqual([])
      }),
    )
  })

  test('taking it back gives what was there', () => {
    fc.assert(
      fc.property(changes, ({ facts, day }) => {
        const revision = changedFrom(facts, day, { name: 'new' })
        expect(asSet(revised(revised(facts, revision), undone(revision)))).toEqual(asSet(facts))
      }),
    )
  })
})

test('what has ended on a day does not hold from that day on, and before it as it did', () => {
  fc.assert(
    fc.property(fc.record({ facts: aLine, day: aDay, probe: aDay }), ({ facts, day, probe }) => {
      const after = facts.flatMap((fact) => revised([fact], endedOn(fact, day)))
      expect(said(after, probe)).toEqual(probe < day ? said(facts, probe) : [])
    }),
  )
})

test('what is over on the day is neither withdrawn nor added', () => {
  const [over] = factsOf('A - 2012-05-01')
  expect(endedOn(over!, calendarDate('2012-05-01'))).toEqual({ withdrawn: [], added: [] })
  expect(changedFrom([over!], calendarDate('2012-05-01'), { name: 'new' }).withdrawn).toEqual([])
})

test('what is corrected was never so', () => {
  const [wrong, right] = factsOf('A 2008 - | B 2009 -') as [Named, Named]
  const revision = corrected(wrong, right)
  expect(revised([wrong], revision)).toEqual([right])
  expect(revised([right], undone(revision))).toEqual([wrong])
})

test('what is added is recorded on the day it is entered, and what is withdrawn is as it was', () => {
  const fact = { ...factsOf('A 2008 -')[0]!, provenance: Provenance.parse(PROVENANCE) }
  const revision: Revision<typeof fact> = endedOn(fact, calendarDate('2012-05-01'))
  const { withdrawn, added } = recordedOn(revision, calendarDate('2027-01-10'))
  expect(withdrawn[0]).toBe(fact)
  expect(added[0]).toMatchObject({ until: '2012-05-01', provenance: { fact: 'A01', recorded: '2027-01-10' } })
})

describe('a problem is said in plain words with its days', () => {
  test.for([
    [
      'A - 2011-01-01 | B 2009-09-30 -',
      'Två uppgifter gäller samtidigt från och med 30 september 2009 till och med 31 december 2010.',
      'Two values hold at the same time from 30 September 2009 to 31 December 2010 inclusive.',
    ],
    [
      'A - 2009-09-30 | B 2009-10-01 -',
      'Ingen uppgift gäller den 30 september 2009.',
      'No value holds on 30 September 2009.',
    ],
    [
      'A - - | B 2009-09-30 -',
      'Två uppgifter gäller samtidigt från och med 30 september 2009.',
      'Two values hold at the same time from 30 September 2009 onwards.',
    ],
    [
      'A - - | B - 2009-10-01',
      'Två uppgifter gäller samtidigt till och med 30 september 2009.',
      'Two values hold at the same time until 30 September 2009 inclusive.',
    ],
    ['A - - | B - -', 'Två uppgifter gäller samtidigt hela tiden.', 'Two values hold at the same time all the time.'],
  ] as const)('%s', ([facts, sv, en]) => {
    expect(problemsOf(factsOf(facts)).map(({ message }) => message)).toEqual([{ sv, en }])
  })

  test('a body without a successor is told when it ends', () => {
    const problem = missingSuccessor({ slug: 'a', until: calendarDate('2015-01-01') }, [])
    expect(problem?.message.sv).toContain('1 januari 2015')
    expect(problem?.message.en).toContain('1 January 2015')
  })
})
