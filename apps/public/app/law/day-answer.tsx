import type { CalendarDate, OffenceKey } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Dated } from '../components/dates.tsx'
import { Doubt } from '../components/notice.tsx'
import type { Answer } from './answer.ts'
import { BeforeAndAfter } from './before-and-after.tsx'
import { answerInWords, daysNamed } from './day-words.ts'
import { MilderAnswer } from './milder-law.tsx'
import { degreeInWords, offenceInWords, penaltyInWords } from './penalty-words.ts'
import { ActFacts, ProvisionFacts } from './provision-facts.tsx'

type Days = { date: CalendarDate; judged: CalendarDate | null; today: CalendarDate }
type Props = Days & { offence: OffenceKey; answers: readonly Answer[]; isFolded: boolean }

/** An offence on a day: the answer first, then each degree. */
export function DayAnswer({ offence, answers, isFolded, ...days }: Props) {
  const degrees = answers.map((answer) => (
    <DegreeAnswer key={answer.degree} answer={answer} hasName={answers.length > 1} {...days} />
  ))
  return (
    <section className="day-answer">
      <h2 id={`brott-${offence}`}>{offenceInWords(offence)}</h2>
      {answers
        .filter(({ degree, state }) => degree === 'normal' || state === 'offence')
        .map((answer) => (
          <Sentence key={answer.degree} answer={answer} {...days} />
        ))}
      {isFolded ? (
        <details>
          <summary>{m.law_day_details()}</summary>
          {degrees}
        </details>
      ) : (
        degrees
      )}
    </section>
  )
}

/** The normal degree in a sentence, the others in short below it. */
function Sentence({ answer, date, today }: { answer: Answer } & Days) {
  const doubt = answer.confidence && <Doubt confidence={answer.confidence} />
  if (answer.degree !== 'normal')
    return (
      <p className="degree">
        {m.law_today_other({ name: degreeInWords(answer.degree), penalty: penaltyInWords(answer) })} {doubt}
      </p>
    )
  return (
    <p className="lead">
      <Dated text={answerInWords(answer, date, today)} days={daysNamed(answer, date)} /> {doubt}
    </p>
  )
}

function DegreeAnswer({ answer, hasName, ...days }: { answer: Answer; hasName: boolean } & Days) {
  const { date, judged, today } = days
  const level = hasName ? 'h4' : 'h3'
  return (
    <section>
      {hasName && <h3 className="degree">{degreeInWords(answer.degree)}</h3>}
      {judged !== null && <MilderAnswer answer={answer} judged={judged} level={level} />}
      {answer.provenance ? (
        <ProvisionFacts scale={answer}>
          <ActFacts {...answer} />
        </ProvisionFacts>
      ) : (
        <p>
          <Dated text={answerInWords(answer, date, today)} days={daysNamed(answer, date)} />
        </p>
      )}
      <BeforeAndAfter answer={answer} today={today} level={level} />
    </section>
  )
}
