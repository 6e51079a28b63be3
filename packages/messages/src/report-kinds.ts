import { m } from '../dist/messages.js'

/** What each kind of report is called, by its key in the domain. */
export const reportKindNames = {
  'situation-report': m.reports_kind_situation_report,
  survey: m.reports_kind_survey,
  inquiry: m.reports_kind_inquiry,
  'action-plan': m.reports_kind_action_plan,
  evaluation: m.reports_kind_evaluation,
  manual: m.reports_kind_manual,
  magazine: m.reports_kind_magazine,
  statistics: m.reports_kind_statistics,
  training: m.reports_kind_training,
} satisfies Record<string, () => string>
