import type { PenaltyScale } from '@samordning/domain'
import { m } from '@samordning/messages'
import { CalendarDay } from '../components/dates.tsx'
import { hrefTo } from '../moment.ts'

/** The days on which the law changed, each a way to its answer. */
export function DayChoices({ scales }: { scales: readonly PenaltyScale[] }) {
  const days = [...new Set(scales.map((scale) => scale.from).filter((day) => day !== null))].sort()
  return (
    <section>
      <h2>{m.law_day_choices_heading()}</h2>
      <p>{m.law_day_choices()}</p>
      <ul className="tags">
        {days.map((day) => (
          <li key={day}>
            <a className="tag" href={hrefTo(`/lagstiftning/pa-dagen?datum=${day}`)}>
              <CalendarDay date={day} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
