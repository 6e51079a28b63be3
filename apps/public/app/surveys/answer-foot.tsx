import { civilTimeOf, type AnswerMark, type AnswerOrigin, type CompiledReport } from '@samordning/domain'
import { m } from '@samordning/messages'
import { dayInWords } from '../components/date-words.ts'
import { LocalText, inLocale } from '../components/text.tsx'
import { hrefTo } from '../moment.ts'

const MARKS: Record<AnswerMark, () => string> = {
  new: m.compiled_mark_new,
  unchanged: m.compiled_mark_unchanged,
  reworded: m.compiled_mark_reworded,
  changed: m.compiled_mark_changed,
}

export function markInWords(mark: AnswerMark): string {
  return MARKS[mark]()
}

type Props = { origin: AnswerOrigin; part: string; report: CompiledReport; number: number }

/** What stands under an answer: how it stands to the last one, who signed it, and how to refer to it. Nothing under a blank. */
export function AnswerFoot({ origin, part, report, number }: Props) {
  const { group, agency, question } = origin
  const answer = report.answers.find(
    (one) => one.group === group && one.agency === agency && one.question === question,
  )?.approved
  if (!answer) return null
  const respondent = report.respondents.find((one) => one.group === group && one.agency === agency)!
  const { topic } = report.questions.find((one) => one.question === question)!
  const name = inLocale(respondent.answering?.name ?? respondent.name)
  const { scope } = answer.content
  const isFirstRound = report.answers.every(({ approved }) => approved === null || approved.mark === 'new')
  return (
    <div className="answer-foot meta">
      {answer.provenance?.note && (
        <p>
          <LocalText text={answer.provenance.note} />
        </p>
      )}
      <ul>
        {origin.mark && !isFirstRound && <li>{markInWords(origin.mark)}</li>}
        {scope && <li>{m.compiled_scope({ scope: inLocale(scope) })}</li>}
        {origin.signer && origin.signed && (
          <li>{m.compiled_signed_by({ name: origin.signer, day: dayInWords(civilTimeOf(origin.signed).day) })}</li>
        )}
        {origin.isEdited && <li>{m.compiled_edited()}</li>}
        <li>
          <a
            href={hrefTo(`/rapporter/${report.slug}/utgava/${number}/hanvisa?del=${part}`)}
            aria-label={m.compiled_cite_answer_of({ agency: name, topic: inLocale(topic) })}
          >
            {m.compiled_cite_answer()}
          </a>
        </li>
      </ul>
    </div>
  )
}
