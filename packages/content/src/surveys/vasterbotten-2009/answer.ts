import type { AnswerContent, LocalText } from '@samordning/domain'
import { from } from '../../cite.ts'
import type { Draft } from '../../collection.ts'

type Said = Extract<AnswerContent, { is: 'answer' }>
type Answer = {
  /** Paragraphs in Swedish, and as many in English. */
  text: readonly string[]
  en: readonly string[]
  part?: Said['part']
  scope?: LocalText
  note?: LocalText
}

const NUMBERS = ['arbetet', 'uppdraget', 'styrdokument', 'samverkan', 'framtiden']

function placed(agency: string, question: string) {
  return { round: 'vasterbotten-2009', group: 'vasterbotten', agency, question }
}

/** What a member answered, in paragraphs. What it says yes, partly or no to is read off by us; the note says where that is no matter of course. */
export function answered(agency: string, question: string, answer: Answer): Draft<'recordedAnswers'> {
  const { text, en, part = null, scope = null, note } = answer
  return {
    ...placed(agency, question),
    content: { is: 'answer', text: { sv: paragraphs(text), en: paragraphs(en) }, part, relation: 'new', scope },
    provenance: from('R01', `s003 fråga ${NUMBERS.indexOf(question) + 1}`, 'high', note),
  }
}

const paragraphs = (texts: readonly string[]) => texts.join('\n\n')

/** A question that the report has no answer to, without saying why. */
export function blank(agency: string, question: string): Draft<'recordedAnswers'> {
  return {
    ...placed(agency, question),
    content: { is: 'blank', reason: 'not-stated' },
    provenance: from('X23', `s003 fråga ${NUMBERS.indexOf(question) + 1}`, 'high'),
  }
}
