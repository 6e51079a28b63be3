import type { StructuredKind } from '@samordning/domain'
import { m as t } from '@samordning/messages/surveys'
import type { Choice } from '../../parts/SelectField.svelte'
import type { Version } from './question-form.ts'

export const PARTS: Record<StructuredKind, () => string> = {
  mandate: t.surveys_question_part_mandate,
  plan: t.surveys_question_part_plan,
  cooperation: t.surveys_question_part_cooperation,
  needs: t.surveys_question_part_needs,
}

/** What whoever answers is asked beside the free text, in the words of their form. */
const ASKED: Record<StructuredKind, (() => string)[]> = {
  mandate: [t.surveys_form_part_mandate],
  plan: [t.surveys_form_part_plan, t.surveys_form_rows_plan],
  cooperation: [t.surveys_form_part_cooperation, t.surveys_form_rows_cooperation, t.surveys_form_since],
  needs: [t.surveys_question_part_needs_hint],
}

export function partChoices(): Choice[] {
  const kinds = Object.keys(PARTS) as StructuredKind[]
  return [
    { value: '', label: t.surveys_question_part_none(), hint: t.surveys_question_part_none_hint() },
    ...kinds.map((kind) => ({ value: kind, label: PARTS[kind](), hint: ASKED[kind].map((say) => say()).join(' · ') })),
  ]
}

export function comparabilityChoices(): Choice[] {
  return [
    { value: 'same', label: t.surveys_question_same(), hint: t.surveys_question_same_hint() },
    { value: 'comparable', label: t.surveys_question_comparable(), hint: t.surveys_question_comparable_hint() },
    { value: 'break', label: t.surveys_question_break(), hint: t.surveys_question_break_hint() },
  ]
}

/** What a version is to the one before it; what its note says comes after. */
export function sayComparability({ version, comparability }: Version): string {
  const number = version - 1
  switch (comparability.is) {
    case 'first':
      return t.surveys_question_first()
    case 'same':
      return t.surveys_question_same_as({ number })
    case 'comparable':
      return t.surveys_question_comparable_with({ number })
    case 'break':
      return t.surveys_question_break_from({ number })
  }
}

/** Which languages a version is written in, and what of it has no English. */
export function sayLanguages({ text, help, topic }: Version): string {
  const parts = [
    { text, words: t.surveys_question_text },
    { text: topic, words: t.surveys_question_topic },
    ...(help ? [{ text: help, words: t.surveys_question_help }] : []),
  ]
  const missing = parts.filter((part) => part.text.en === undefined)
  if (missing.length === 0) return t.surveys_question_both()
  if (missing.length === parts.length) return t.surveys_question_swedish()
  return t.surveys_question_swedish_partly({ what: missing.map(({ words }) => words().toLowerCase()).join(', ') })
}
