import { BODY, GROUP, type Desk } from './desk.ts'
import type { Example } from './examples.ts'
import { anArrangement } from './surveys.ts'

const seat = { groups: [GROUP], agencies: [BODY] }
const group = { groups: [GROUP] }
const respondent = ({ survey: { round } }: Desk) => ({ round, group: GROUP, agency: BODY })
const answer = (desk: Desk) => ({ ...respondent(desk), question: desk.survey.question })
const round = ({ survey }: Desk) => ({ round: survey.round })
const report = ({ survey }: Desk) => ({ report: survey.report })
const told = { title: { sv: 'Ett annat namn' }, reportBy: '2027-03-01', timetable: [] }

/** Surveys: a round of one question, which the body in the group has been asked, and a report that is put together. */
export const surveyExamples: Record<string, Example> = {
  'surveys.list': {},
  'surveys.get': { input: round },
  'surveys.questions': {},
  'surveys.saveQuestion': {
    input: () => ({
      ...{ question: 'en-ny-fraga', version: 1, text: { sv: 'Hur då?' }, help: null, topic: { sv: 'Hur' }, part: null },
      comparability: { is: 'first' },
    }),
  },
  'surveys.open': {
    input: (desk) => ({
      ...{ slug: 'en-omgang-till', groups: [GROUP], period: { from: '2026-01-01', until: '2027-01-01' }, ...told },
      questions: [{ question: desk.survey.question, version: 1 }],
    }),
    to: group,
  },
  'surveys.change': { input: (desk) => ({ ...round(desk), ...told }), to: group },
  'surveys.close': { input: round, to: group },
  'surveys.reminders': { input: round, to: group },
  'surveys.stopReminders': {
    input: (desk) => ({ ...round(desk), respondent: null, isStopped: true }),
    to: group,
  },
  'surveys.form': { input: respondent, to: seat },
  'surveys.history': { input: answer, to: seat },
  'surveys.save': {
    input: (desk) => ({ ...answer(desk), base: 0, content: { is: 'blank', reason: 'declined' } }),
    to: seat,
  },
  'surveys.hand': { input: (desk) => ({ ...answer(desk), to: desk.colleague }), to: seat },
  'surveys.submit': { input: respondent, to: seat, unless: ['open-questions'] },
  'surveys.recall': { input: respondent, to: seat, unless: ['not-submitted'] },
  'surveys.approve': {
    input: (desk) => ({ ...respondent(desk), questions: [{ question: desk.survey.question, revision: 1 }] }),
    to: group,
    unless: ['not-submitted'],
  },
  'surveys.return': {
    input: (desk) => ({ ...respondent(desk), questions: [{ question: desk.survey.question, note: 'Skriv mer.' }] }),
    to: group,
    unless: ['not-submitted'],
  },
  'surveys.closeRespondent': { input: (desk) => ({ ...respondent(desk), reason: 'declined' }), to: group },
  'surveys.reopenRespondent': { input: respondent, to: group, unless: ['not-closed'] },
  'surveys.report': { input: report, to: group },
  'surveys.arrange': {
    input: (desk) => ({ ...report(desk), base: 1, arrangement: anArrangement(desk.survey) }),
    to: group,
  },
  'surveys.freeze': {
    input: (desk) => ({ ...report(desk), base: 1, change: null }),
    to: group,
    unless: ['unapproved-answer'],
  },
}
