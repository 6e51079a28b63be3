import type { LocalText } from '@samordning/domain'
import { m as t } from '@samordning/messages/surveys'
import { textsOf } from '../../directory/forms.ts'

export const ROLES = {
  foreword: t.surveys_report_foreword,
  chapter: t.surveys_report_chapter,
  appendix: t.surveys_report_appendix,
}

export const SET_OUT = { agency: t.surveys_report_by_agency, question: t.surveys_report_by_question }

/** A text as named lines, for what tells two of them apart. */
export function linesOf(text: LocalText | null): Record<string, string> {
  if (text === null) return {}
  const { sv, en } = textsOf(text)
  return { [t.surveys_report_swedish()]: sv, ...(en !== '' && { [t.surveys_report_english()]: en }) }
}
