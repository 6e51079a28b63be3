import { OpeningHours } from '@samordning/domain'
import { RRuleTemporal } from 'rrule-temporal'
import { z } from 'zod'
import { FreeLine, FreeLocalText } from '../free-text.ts'

const UNREADABLE = {
  sv: 'Regeln kan inte läsas. Skriv dagarna som en RRULE och tiderna efter, som FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 09:00-16:30.',
  en: 'The rule can not be read. Write the days as an RRULE and the times after it, like FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 09:00-16:30.',
}

const Rule = FreeLine.superRefine((rule, context) => {
  if (!isOpening(rule)) context.addIssue({ code: 'custom', message: UNREADABLE.en, params: { told: UNREADABLE } })
})

/** Opening hours as they are filled in: in words, and as rules where they are that exact. */
export const HoursSaid = z
  .strictObject({ text: FreeLocalText, rrules: z.array(Rule).min(1).max(20).nullable() })
  .nullable()

/** Whether a text is days and times: an RRULE (RFC 5545, 3.3.10) in all its parts, and then from when until when. */
export function isOpening(rule: string): boolean {
  if (!OpeningHours.shape.rrules.safeParse([rule]).success) return false
  const [days = '', times = ''] = rule.split(' ')
  const [opens = '', closes = ''] = times.split('-')
  return opens !== closes && isRecurrence(days)
}

/** @NOTE The library leaves out what it does not know, such as a thirteenth month: what it read has to be all that was written. */
function isRecurrence(days: string): boolean {
  try {
    const read = new RRuleTemporal({
      rruleString: `DTSTART;TZID=Europe/Stockholm:20260101T000000\nRRULE:${days}`,
      strict: true,
    })
    const [, said = ''] = read.toString().split('RRULE:')
    return isSameParts(said, days)
  } catch {
    return false
  }
}

function isSameParts(one: string, other: string): boolean {
  const parts = (rule: string) => rule.split(';').toSorted().join(';')
  return parts(one) === parts(other)
}
