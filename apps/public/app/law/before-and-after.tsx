import type { CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import type { ReactNode } from 'react'
import { dayInWords } from '../components/date-words.ts'
import { Dated } from '../components/dates.tsx'
import { Doubt, Tag } from '../components/notice.tsx'
import type { After, Answer, Before, Changes, Scale } from './answer.ts'
import { changesInWords } from './change-words.ts'
import { penaltyInWords } from './penalty-words.ts'
import { ScaleDays } from './scale-days.tsx'
import { stateInWords } from './state-words.ts'

type Props = { answer: Answer; today: CalendarDate }
type Level = 'h3' | 'h4'

/** The scale before and the one after, each with its days and with what differs. */
export function BeforeAndAfter({ answer, today, level: Heading }: Props & { level: Level }) {
  const { before, after } = answer
  return (
    <div className="columns before-after">
      {before && (
        <section>
          <Heading>{m.law_before_heading()}</Heading>
          <Earlier before={before} from={answer.from} />
        </section>
      )}
      <section>
        <Heading>{m.law_after_heading()}</Heading>
        {after ? <Later after={after} answer={answer} today={today} /> : <p>{m.law_after_none()}</p>}
      </section>
    </div>
  )
}

function Earlier({ before: { state, scale, changes }, from }: { before: Before; from: CalendarDate | null }) {
  if (scale?.isOffence)
    return (
      <>
        <Penalty scale={scale} />
        {from && <WhatChanged changes={changes} on={from} />}
      </>
    )
  return (
    <p>
      <span className="meta line">
        <ScaleDays from={null} until={from} />
      </span>
      {stateInWords(state)}
    </p>
  )
}

function Later({ after: { scale, changes }, answer, today }: { after: After } & Props) {
  return (
    <>
      <Penalty scale={scale}>{scale.from !== null && scale.from > today && <Tag>{m.law_period_coming()}</Tag>}</Penalty>
      {answer.state === 'offence' && scale.from && <WhatChanged changes={changes} on={scale.from} />}
    </>
  )
}

function Penalty({ scale, children }: { scale: Scale; children?: ReactNode }) {
  return (
    <p>
      <span className="meta line">
        <ScaleDays {...scale} /> {children}
      </span>
      <strong>{penaltyInWords(scale)}</strong> <Doubt confidence={scale.confidence} />
    </p>
  )
}

function WhatChanged({ changes, on }: { changes: Changes; on: CalendarDate }) {
  if (changes.length === 0) return <p>{m.law_change_none()}</p>
  return (
    <>
      <p>
        <Dated text={m.law_changes({ date: dayInWords(on) })} days={[on]} />
      </p>
      <ul>
        {changesInWords(changes).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
