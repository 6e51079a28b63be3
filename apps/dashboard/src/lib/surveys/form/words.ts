import { EMPTY_REASONS, type AnswerContent, type BlankReason, type Extent, type LocalText } from '@samordning/domain'
import { m as t } from '@samordning/messages/surveys'
import { inLanguage } from '../../fault.ts'
import { language } from '../../language.svelte.ts'
import type { Form } from './acting.ts'
import { fieldsOf } from './fields.ts'

type Situation = Form['situation']

export const SITUATIONS: Record<Situation, { kind: 'good' | 'waiting' | 'over' | 'fault'; words: () => string }> = {
  'not-opened': { kind: 'over', words: t.surveys_form_not_opened },
  'in-progress': { kind: 'waiting', words: t.surveys_form_in_progress },
  submitted: { kind: 'waiting', words: t.surveys_form_submitted },
  returned: { kind: 'fault', words: t.surveys_form_returned },
  approved: { kind: 'good', words: t.surveys_form_approved },
  closed: { kind: 'over', words: t.surveys_form_closed },
}

/** Why an agency doesn't answer, as its members say it. */
export const OWN_REASONS = ['declined', 'no-mandate'] as const satisfies readonly BlankReason[]
/** Why a coordinator closes a form without an answer. */
export const CLOSING_REASONS = ['late', 'declined', 'no-mandate', 'not-asked', 'not-a-member'] as const

export function say(text: LocalText): string {
  return inLanguage(text, language.current)
}

/** What readers will be told. */
export function sayReason(reason: BlankReason): string {
  return say(EMPTY_REASONS[reason])
}

/** An answer as named lines, for what tells two of them apart. */
export function linesOf(content: AnswerContent | undefined): Record<string, unknown> {
  if (content === undefined) return {}
  if (content.is === 'withdrawn') return { [t.surveys_form_answer()]: t.surveys_form_is_withdrawn() }
  if (content.is === 'blank') return { [t.surveys_form_answer()]: sayReason(content.reason) }
  const { sv, en, scope, has, rows, since } = fieldsOf(content)
  return {
    [t.surveys_form_answer()]: sv,
    [t.surveys_form_answer_english()]: en,
    [t.surveys_form_scope()]: scope,
    [t.surveys_form_structured()]: [has && sayExtent(has), rows.join(', '), since].filter(Boolean).join(' · '),
  }
}

export function sayExtent(extent: Extent): string {
  return { yes: t.surveys_form_yes, partly: t.surveys_form_partly, no: t.surveys_form_no }[extent]()
}
