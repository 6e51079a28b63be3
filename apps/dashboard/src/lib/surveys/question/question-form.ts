import type { StaffOutputs } from '@samordning/api/staff-client'
import { slugOf } from '@samordning/domain'
import { localOf, localOrNull, textsOf, type Texts } from '../../directory/forms.ts'
import type { server } from '../../staff.ts'

export type Question = StaffOutputs['surveys']['questions'][number]
export type Version = Question['versions'][number]
type Saved = Parameters<typeof server.surveys.saveQuestion.mutate>[0]

/** A version as a form holds it. `part` is '' for free text alone, `is` until somebody has said what it is to the one before. */
export type QuestionForm = {
  text: Texts
  help: Texts
  topic: Texts
  part: Saved['part'] | ''
  is: 'same' | 'comparable' | 'break' | ''
  note: Texts
}

const LONGEST_SLUG = 60

/** What a form begins with: as the newest version words it. What it is to that one is for its writer to say. */
export function beginningOf(newest: Version | undefined): QuestionForm {
  return {
    ...{ text: textsOf(newest?.text), help: textsOf(newest?.help), topic: textsOf(newest?.topic) },
    ...{ part: newest?.part ?? '', is: '', note: textsOf(null) },
  }
}

/** The address name of a new question: its topic. */
export function slugOfQuestion(topic: string): string {
  return slugOf(slugOf(topic).slice(0, LONGEST_SLUG))
}

/** A version as the server takes it, after the version `base`; 0 for a new question. */
export function versionSaid({ is, note, ...form }: QuestionForm, of: { question: string; base: number }): Saved {
  return {
    ...{ question: of.question, version: of.base + 1, text: localOf(form.text), help: localOrNull(form.help) },
    ...{ topic: localOf(form.topic), part: form.part || null },
    // Where nobody has said, the server is told that it is the first, and refuses that of a later one in the domain's words.
    comparability: is === 'comparable' || is === 'break' ? { is, note: localOf(note) } : { is: is || 'first' },
  }
}
