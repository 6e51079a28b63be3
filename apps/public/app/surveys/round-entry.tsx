import type { Api } from '@samordning/api'
import { dayBefore } from '@samordning/domain'
import { m } from '@samordning/messages'
import { CalendarDay, FuzzyDay } from '../components/dates.tsx'
import { Fact, Facts } from '../components/facts.tsx'
import { LocalText } from '../components/text.tsx'
import { NameLinks } from '../stories/name-links.tsx'

type Round = Awaited<ReturnType<Api['surveys']['rounds']>>['items'][number]

/** A round of the survey: who is asked what, about which time, and what happens when. */
export function RoundEntry({ slug, title, groups, period, reportBy, closed, ...round }: Round) {
  return (
    <article aria-labelledby={slug}>
      <h2 id={slug}>
        <LocalText text={title} />
      </h2>
      <p className="meta">{closed === null ? m.rounds_open() : m.rounds_closed()}</p>
      <Facts>
        <Fact name={m.rounds_group()}>
          <NameLinks under="/samordningsgrupper" items={groups} />
        </Fact>
        <Fact name={m.rounds_period()}>
          <CalendarDay date={period.from} /> – <CalendarDay date={dayBefore(period.until)} />
        </Fact>
        <Fact name={m.rounds_asked()}>{m.rounds_asked_count({ count: round.respondents })}</Fact>
        <Fact name={m.rounds_report_by()}>{reportBy && <CalendarDay date={reportBy} />}</Fact>
      </Facts>
      {round.timetable.length > 0 && (
        <>
          <h3>{m.rounds_timetable()}</h3>
          <ol>
            {round.timetable.map(({ on, text }) => (
              <li key={`${on} ${text.sv}`}>
                <FuzzyDay date={on} />: <LocalText text={text} />
              </li>
            ))}
          </ol>
        </>
      )}
      <h3>{m.rounds_questions()}</h3>
      <ol>
        {round.questions.map((text) => (
          <li key={text.sv}>
            <LocalText text={text} />
          </li>
        ))}
      </ol>
    </article>
  )
}
