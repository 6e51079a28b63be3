import type { StaffOutputs } from '@samordning/api/staff-client'
import { dayAfter, isCalendarDate, type CalendarDate } from '@samordning/domain'
import { localOf, orNull, type Texts } from '../../directory/forms.ts'
import type { server } from '../../staff.ts'
import { slugOfRound } from './round-slug.ts'

export type StepForm = { on: string; text: Texts }
/** What is told of a round, and may be changed while it is open. */
export type ToldForm = { title: Texts; reportBy: string; timetable: StepForm[] }
/** A new round. `through` is the last day that it is about; `leaveOut` the keys of members who are not asked. */
export type RoundForm = ToldForm & {
  groups: string[]
  from: string
  through: string
  questions: string[]
  leaveOut: string[]
}

/** Every question with its versions, the oldest first. */
export type Questions = StaffOutputs['surveys']['questions']
export type Round = StaffOutputs['surveys']['get']
type Opened = Parameters<typeof server.surveys.open.mutate>[0]
type Changed = Parameters<typeof server.surveys.change.mutate>[0]

/** The day after the last that a round is about, as the server takes it; null while that day is not whole. */
export function untilOf(through: string): CalendarDate | null {
  return isCalendarDate(through) ? dayAfter(through as CalendarDate) : null
}

/** @NOTE A day that nobody has chosen is sent as null: the server says at its field that it is missing. */
export function toldSaid({ title, reportBy, timetable }: ToldForm) {
  return {
    title: localOf(title),
    reportBy: orNull(reportBy),
    timetable: timetable.map(({ on, text }) => ({ on: orNull(on), text: localOf(text) })),
  } as Pick<Changed, 'title' | 'reportBy' | 'timetable'>
}

/** The newest version of each chosen question, in the order that they were put. */
export function roundSaid({ groups, from, through, leaveOut, ...form }: RoundForm, questions: Questions): Opened {
  const newest = new Map(questions.map(({ question, versions }) => [question as string, versions.at(-1)!.version]))
  return {
    ...toldSaid(form),
    slug: slugOfRound(form.title.sv, through),
    groups,
    period: { from: orNull(from), until: untilOf(through) } as Opened['period'],
    questions: form.questions.map((question) => ({ question, version: newest.get(question)! })),
    leaveOut: leaveOut.map(seatOf).filter(({ group }) => groups.includes(group)),
  }
}

/** The reverse of `respondentKey`. */
function seatOf(key: string): { group: string; agency: string } {
  const [group = '', agency = ''] = key.split('/')
  return { group, agency }
}
