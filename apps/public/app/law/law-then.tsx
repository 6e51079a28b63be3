import type { Times } from '@samordning/api'
import type { OffenceKey } from '@samordning/domain'
import { m } from '@samordning/messages'
import { dayInWords } from '../components/date-words.ts'
import { Dated } from '../components/dates.tsx'
import { PageLink } from '../components/link.tsx'
import { Doubt } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { isWorthSaying, type Answer } from './answer.ts'
import { answerInWords, daysNamed } from './day-words.ts'
import { degreeInWords, offenceInWords, penaltyInWords } from './penalty-words.ts'
import { SourceMark } from '../provenance/source-notes.tsx'

type Props = { offences: readonly Answer[]; times: Times }

/** "Det här gällde den 30 juni 2011": what has been, and what is decided of days ahead, are told apart. */
export function thenHeading({ on, today }: Times): string {
  const date = dayInWords(on)
  return on < today ? m.law_then_heading({ date }) : m.law_ahead_heading({ date })
}

/** The law of another day than today, in short: what the scales say and no more, since the words for today are about today. */
export function LawThen({ offences, times }: Props) {
  const answers = Map.groupBy(offences.filter(isWorthSaying), ({ offence }) => offence)
  return (
    <section>
      <h2 id="i-dag">{thenHeading(times)}</h2>
      <div className="columns">
        {[...answers].map(([offence, own]) => (
          <OffenceThen key={offence} offence={offence} answers={own} times={times} />
        ))}
      </div>
      <p>
        <PageLink to="/lagstiftning/pa-dagen">{m.law_compare_day_link()}</PageLink>
      </p>
    </section>
  )
}

type OffenceProps = { offence: OffenceKey; answers: readonly Answer[]; times: Times }

function OffenceThen({ offence, answers, times: { on, today } }: OffenceProps) {
  return (
    <section>
      <h3>{offenceInWords(offence)}</h3>
      {answers.map((answer) =>
        answer.degree === 'normal' ? (
          <p key={answer.degree}>
            <Dated text={answerInWords(answer, on, today)} days={daysNamed(answer, on)} /> <DoubtOf answer={answer} />{' '}
            {answer.state === 'offence' && answer.scope && <LocalText text={answer.scope} />}
          </p>
        ) : (
          answer.state === 'offence' && (
            <p className="degree" key={answer.degree}>
              {m.law_today_other({ name: degreeInWords(answer.degree), penalty: penaltyInWords(answer) })}{' '}
              <DoubtOf answer={answer} />
            </p>
          )
        ),
      )}
    </section>
  )
}

function DoubtOf({ answer: { provenance } }: { answer: Answer }) {
  return (
    provenance && (
      <>
        <SourceMark of={provenance} /> <Doubt confidence={provenance.confidence} />
      </>
    )
  )
}
