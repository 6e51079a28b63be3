import type { FuzzyDate, RegistrationTerms } from '@samordning/domain'
import { m } from '@samordning/messages'
import { dayInWords, fuzzyInWords } from '../components/date-words.ts'
import { Fact, Facts } from '../components/facts.tsx'
import { LocalText } from '../components/text.tsx'

/** How one signed up, as announced. */
export function Registration({ terms }: { terms: RegistrationTerms }) {
  const { deadline, how, isFree, isLimited, isBinding } = terms
  return (
    <section className="panel" aria-labelledby="registration">
      <h2 id="registration">{m.events_registration()}</h2>
      <p className="meta">{m.events_registration_text()}</p>
      <Facts>
        <Fact name={m.events_deadline()}>
          {deadline === null ? m.events_deadline_unknown() : deadlineInWords(deadline)}
        </Fact>
        <Fact name={m.events_how()}>{how && <LocalText text={how} />}</Fact>
        <Fact name={m.events_cost()}>{said(isFree, m.events_free(), m.events_not_free())}</Fact>
        <Fact name={m.events_seats()}>{said(isLimited, m.events_limited(), m.events_not_limited())}</Fact>
        <Fact name={m.events_binding()}>{said(isBinding, m.events_yes(), m.events_no())}</Fact>
      </Facts>
    </section>
  )
}

/** What the source does not say is not shown. */
function said(answer: boolean | null, yes: string, no: string): string | null {
  return answer === null ? null : answer ? yes : no
}

/** A day marked "?" is one whose year is not printed: the day is told, and the year as our guess. */
function deadlineInWords(deadline: FuzzyDate): string {
  const [, day, year] = /^((\d{4})-\d{2}-\d{2})\?$/.exec(deadline) ?? []
  if (day === undefined || year === undefined) return fuzzyInWords(deadline)
  return m.events_deadline_without_year({ day: dayInWords(day).replace(` ${year}`, ''), year })
}
