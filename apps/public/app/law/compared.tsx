import type { Api } from '@samordning/api'
import type { CalendarDate, Degree, OffenceKey } from '@samordning/domain'
import { m } from '@samordning/messages'
import { CalendarDay } from '../components/dates.tsx'
import { Notice } from '../components/notice.tsx'
import { Differences } from '../components/two-days.tsx'
import { hrefTo } from '../moment.ts'
import { changesInWords } from './change-words.ts'
import { degreeInWords } from './penalty-words.ts'
import { ProvisionFacts } from './provision-facts.tsx'
import { stateInWords } from './state-words.ts'

export type Comparison = Awaited<ReturnType<Api['legislation']['compare']>>
type Compared = Comparison['degrees'][number]

type Props = { offence: OffenceKey; from: CalendarDate; until: CalendarDate }

/** A degree of an offence on two days: first what differs, then both days as they were. */
export function ComparedDegree({ compared, hasName, ...props }: { compared: Compared; hasName: boolean } & Props) {
  const days = [
    { day: props.from, side: compared.from },
    { day: props.until, side: compared.until },
  ]
  return (
    <section>
      {hasName && <h3 className="degree">{degreeInWords(compared.degree)}</h3>}
      <WhatDiffers compared={compared} />
      <div className="columns">
        {days.map(({ day, side }) => (
          <Side key={day} day={day} side={side} offence={props.offence} level={hasName ? 'h4' : 'h3'} />
        ))}
      </div>
    </section>
  )
}

function WhatDiffers({ compared: { degree, from, until, added, removed, changed } }: { compared: Compared }) {
  if (from.state === 'not-known' || until.state === 'not-known')
    return <Notice kind="uncertain">{m.law_compare_not_known()}</Notice>
  const became = becameInWords(degree, from.state === 'offence', until.state === 'offence')
  if (became) return <p className="lead">{became}</p>
  return (
    <Differences
      nothing={m.law_compare_nothing()}
      kinds={[
        { name: m.common_two_days_added(), items: changesInWords(added) },
        { name: m.common_two_days_removed(), items: changesInWords(removed) },
        { name: m.law_compare_changed(), items: changesInWords(changed) },
      ]}
    />
  )
}

/** When it is an offence on only one of the days, that is the difference. */
function becameInWords(degree: Degree, was: boolean, is: boolean): string | null {
  if (was === is) return null
  if (!is) return m.law_change_ended()
  return degree === 'normal' ? m.law_change_became() : m.law_change_degree_became()
}

type SideProps = { day: CalendarDate; side: Compared['from']; offence: OffenceKey; level: 'h3' | 'h4' }

function Side({ day, side, offence, level: Heading }: SideProps) {
  return (
    <section className="stacked">
      <Heading>
        <CalendarDay date={day} />
      </Heading>
      {side.scale ? <ProvisionFacts scale={side.scale} /> : <p>{stateInWords(side.state)}</p>}
      <p className="small">
        <a href={hrefTo(`/lagstiftning/pa-dagen?datum=${day}&brott=${offence}`)}>{m.law_compare_day_link()}</a>
      </p>
    </section>
  )
}
