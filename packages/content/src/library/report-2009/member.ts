import type { LocalText } from '@samordning/domain'

/** What one member of the group answered: a list of paragraphs to each of the five questions, null where it gave no answer. */
export type Answer = string[] | null
export type Member = {
  name: LocalText
  answers: [Answer, Answer, Answer, Answer, Answer]
  /** Something the editors have to say about the answers. */
  remark?: string
}
