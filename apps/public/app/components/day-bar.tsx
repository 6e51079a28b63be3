import type { Times } from '@samordning/api'
import { m } from '@samordning/messages'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { dayScript } from '../layout/day-script.ts'
import { hrefTo } from '../moment.ts'
import { dayInWords } from './date-words.ts'
import { CalendarDay } from './dates.tsx'
import { TextField } from './filters.tsx'
import { PageLink } from './link.tsx'
import { Notice } from './notice.tsx'

const OWN_WORDS = ['datum', 'kant', 'efter']

/**
 * Says which day the page shows, and leads to others: any day, the nearest ones on which something changed, today.
 * Folded on a page of today. A page with a past has one, right below its header. `compare` is the address of a page that
 * puts two days beside each other; with `isTold` the page itself tells
 * what there was before the first change.
 */
export function DayBar({ times, compare, isTold = false }: { times: Times; compare?: string; isTold?: boolean }) {
  const { on, known, today } = times
  if (on === today && known === null) {
    return (
      <details className="day-bar">
        <summary>{m.common_day_today({ date: dayInWords(today) })}</summary>
        <Steps times={times} compare={compare} />
        <AnyDay times={times} />
      </details>
    )
  }
  return (
    <section className="day-bar chosen" aria-label={m.common_day_label()}>
      <p>
        <strong>{m.common_day_shown({ date: dayInWords(on) })}</strong>{' '}
        {known !== null && m.common_day_known({ date: dayInWords(known) })}{' '}
        <AddressOfDay day={null}>{m.common_day_back()}</AddressOfDay>
      </p>
      <Warning times={times} isTold={isTold} />
      <Steps times={times} compare={compare} />
      <details>
        <summary>{m.common_day_form()}</summary>
        <AnyDay times={times} />
      </details>
    </section>
  )
}

/** Right below the bar where sentences stand that were written at one time: only what is dated can be of the day. */
export function LaterTexts({ times: { on, today } }: { times: Times }) {
  return on < today && <p className="muted small">{m.common_day_texts()}</p>
}

/** Links to the nearest days on which something on the page changes. */
function Steps({ times, compare }: { times: Times; compare: string | undefined }) {
  const { on, days } = times
  const [previous, next] = [days.findLast((day) => day < on), days.find((day) => day > on)]
  if (!previous && !next && compare === undefined) return null
  return (
    <ul className="day-steps">
      {previous && (
        <li>
          <AddressOfDay day={previous} rel="prev">
            {m.common_day_previous()} <CalendarDay date={previous} />
          </AddressOfDay>
        </li>
      )}
      {next && (
        <li>
          <AddressOfDay day={next} rel="next">
            {m.common_day_next()} <CalendarDay date={next} />
          </AddressOfDay>
        </li>
      )}
      {compare !== undefined && (
        <li>
          <a href={hrefTo(`${compare}${daysToCompare(times)}`)}>{m.common_day_compare()}</a>
        </li>
      )}
    </ul>
  )
}

/** On a page of another day: that day and today, in their order. */
function daysToCompare({ on, known, today }: Times): string {
  const [from, until] = [on, today].sort()
  const query = { ...(on !== today && { fran: from!, till: until! }), ...(known !== null && { kant: known }) }
  return Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ''
}

/** A form for any day. With script, a slider runs through those on which something changes. */
function AnyDay({ times: { on, known, today, days } }: { times: Times }) {
  const { pathname, search } = useLocation()
  const kept = [...new URLSearchParams(search)].filter(([word]) => !OWN_WORDS.includes(word))
  const hasSlider = days.length > 2
  return (
    <form className="filters" action={pathname} aria-label={m.common_day_form()}>
      {hasSlider && <div className="field" data-days={days.join(' ')} data-label={m.common_day_slider()} />}
      <TextField
        id="day"
        word="datum"
        type="date"
        label={m.common_day_field()}
        value={on}
        min="1800-01-01"
        max="2200-12-31"
      />
      <TextField
        word="kant"
        type="date"
        label={m.common_day_known_field()}
        hint={<PageLink to="/om/kallor#kant">{m.common_day_known_hint()}</PageLink>}
        value={known ?? undefined}
        max={today}
      />
      {kept.map(([word, value]) => (
        <input key={word} type="hidden" name={word} value={value} />
      ))}
      <button type="submit">{m.common_filter_button()}</button>
      {hasSlider && <script dangerouslySetInnerHTML={{ __html: dayScript }} />}
    </form>
  )
}

/** The same page on another day; null is today, as it is known now. */
function AddressOfDay({ day, rel, children }: { day: string | null; rel?: string; children: ReactNode }) {
  const { pathname, search } = useLocation()
  const query = new URLSearchParams(search)
  query.delete('efter')
  if (day === null) {
    query.delete('datum')
    query.delete('kant')
  } else query.set('datum', day)
  return (
    <a href={query.size > 0 ? `${pathname}?${query}` : pathname} rel={rel}>
      {children}
    </a>
  )
}

/** What a reader must not take a page of another day for. */
function Warning({ times: { on, known, today, days }, isTold }: { times: Times; isTold: boolean }) {
  const [first] = days
  if (first === undefined) return known === null ? null : <Notice kind="missing">{m.common_day_nothing_known()}</Notice>
  if (on < first && !isTold) {
    return (
      <Notice kind="missing" title={m.common_day_before_title({ date: dayInWords(on) })}>
        {m.common_day_before({ date: dayInWords(first) })}
      </Notice>
    )
  }
  return on > today ? <Notice kind="coming">{m.common_day_future({ date: dayInWords(today) })}</Notice> : null
}
