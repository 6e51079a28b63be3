import { type CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { dayInWords } from '../components/date-words.ts'
import { inLocale } from '../components/text.tsx'
import type { Answer } from './answer.ts'
import { offenceInWords, penaltyInWords } from './penalty-words.ts'

/** The answer in one or two sentences: "Den 30 juni 2011 kunde köp av sexuell tjänst ge böter eller fängelse i högst 6 månader." */
export function answerInWords(answer: Answer, on: CalendarDate, today: CalendarDate): string {
  const { name, state } = answer
  const date = dayInWords(on)
  const offence = offenceInWords(answer.offence)
  switch (state) {
    case 'offence': {
      const words = { date, name: name ? inLocale(name) : offence, penalty: penaltyInWords(answer) }
      return on < today ? m.law_day_could(words) : m.law_day_can(words)
    }
    case 'no-offence':
      return withStart(m.law_day_no_offence({ offence, date }), answer, m.law_day_became)
    case 'not-introduced':
      return withStart(m.law_day_not_introduced({ offence, date }), answer, m.law_day_introduced)
    case 'no-such-degree':
      return withStart(m.law_day_no_degree({ date }), answer, m.law_day_degree_introduced)
    case 'not-known':
      return withStart(m.law_day_not_known({ date }), answer, m.law_day_first_known)
  }
}

function withStart(sentence: string, { after }: Answer, start: (inputs: { date: string }) => string): string {
  return after?.scale.from ? `${sentence} ${start({ date: dayInWords(after.scale.from) })}` : sentence
}

/** The days that the sentences may name. */
export function daysNamed({ after }: Answer, on: CalendarDate): CalendarDate[] {
  return after?.scale.from ? [on, after.scale.from] : [on]
}
