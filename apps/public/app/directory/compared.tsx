import type { Api } from '@samordning/api'
import { dayBefore, hasBegun, mayHold, standing, type CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import type { ReactNode } from 'react'
import { dayInWords, fuzzyInWords } from '../components/date-words.ts'
import { CalendarDay } from '../components/dates.tsx'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { Notice, Tag } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { Differences } from '../components/two-days.tsx'
import { hrefTo } from '../moment.ts'

export type Comparison = Awaited<ReturnType<Api['groups']['compare']>>
type Part = Comparison['before'][number]

const roleWords: Record<Part['role'], () => string> = {
  itself: m.places_part_itself,
  member: m.places_part_member,
  convener: m.places_part_convener,
  'part-of': m.places_part_part_of,
  unit: m.places_part_unit,
  'sits-in': m.places_part_sits_in,
  convenes: m.places_part_convenes,
  person: m.places_part_person,
  contact: m.places_part_contact,
}

/** A group or a body on two days: first what differs, then both days as they were. */
export function Compared({ comparison, path, today }: { comparison: Comparison; path: string; today: CalendarDate }) {
  const { from, until, before, after } = comparison
  const sides = [
    { day: from, parts: before },
    { day: until, parts: after },
  ]
  return (
    <section>
      <h2>{m.places_compare_heading({ from: dayInWords(from), until: dayInWords(until) })}</h2>
      {until > today && <Notice kind="coming">{m.places_compare_future()}</Notice>}
      <WhatDiffers {...comparison} />
      <div className="columns">
        {sides.map((side, index) => (
          <Side key={index} {...side} existed={comparison.existed} path={path} />
        ))}
      </div>
    </section>
  )
}

function WhatDiffers({ from, until, added, removed, renamed, changedCertainty }: Comparison) {
  const surer = changedCertainty.filter(({ after }) => after.isCertain)
  const lessSure = changedCertainty.filter(({ after }) => !after.isCertain)
  const one = (part: Part, day: CalendarDate) => <OnePart part={part} day={day} />
  return (
    <Differences
      nothing={m.places_compare_nothing()}
      kinds={[
        { name: m.common_two_days_added(), items: added.map((part) => one(part, until)) },
        { name: m.common_two_days_removed(), items: removed.map((part) => <Removed part={part} day={from} />) },
        { name: m.places_compare_renamed(), items: renamed.map((pair) => <Renamed {...pair} day={until} />) },
        { name: m.places_compare_surer(), items: surer.map(({ after }) => one(after, until)) },
        { name: m.places_compare_less_sure(), items: lessSure.map(({ after }) => one(after, until)) },
      ]}
    />
  )
}

type OnDay = { part: Part; day: CalendarDate }

function OnePart({ part, day }: OnDay) {
  return (
    <>
      {roleWords[part.role]()}: <Name part={part} day={day} />
    </>
  )
}

/** What is gone; where the body itself ceased, so it says, with what it became. */
function Removed({ part, day }: { part: Comparison['removed'][number]; day: CalendarDate }) {
  const { ceased } = part
  return (
    <>
      <OnePart part={part} day={day} />
      {ceased?.became.map((body) => (
        <span key={body.slug} className="line">
          {body.kind === 'renamed' ? m.places_compare_renamed_to() : m.places_compare_merged()}{' '}
          <PageLink to={`/myndigheter/${body.slug}`}>
            <LocalText text={body.name} />
          </PageLink>
          {body.on && `, ${fuzzyInWords(body.on)}`}
        </span>
      ))}
      {ceased?.became.length === 0 && (
        <span className="line">
          {m.places_compare_ceased()}
          {ceased.on && `, ${fuzzyInWords(ceased.on)}`}
        </span>
      )}
    </>
  )
}

function Renamed({ before, after, day }: { before: Part; after: Part; day: CalendarDate }) {
  return (
    <>
      {after.role !== 'itself' && `${roleWords[after.role]()}: `}
      <LocalText text={before.name} /> {m.places_step_renamed()} <Name part={after} day={day} />
    </>
  )
}

/** The name, with a link to its page on that day, how a document lists it, and whether it is only possible. */
function Name({ part: { role, slug, name, listedAs, isCertain }, day }: OnDay): ReactNode {
  const text = <LocalText text={name} />
  const section = role === 'sits-in' || role === 'convenes' ? 'samordningsgrupper' : 'myndigheter'
  return (
    <>
      {slug === null || role === 'itself' ? text : <PageLink to={`/${section}/${slug}?datum=${day}`}>{text}</PageLink>}
      {listedAs !== null && listedAs !== name.sv && ` (${m.places_member_listed_as({ name: listedAs })})`}{' '}
      {!isCertain && <Tag>{m.places_compare_maybe()}</Tag>}
    </>
  )
}

type SideProps = { day: CalendarDate; parts: readonly Part[]; existed: Comparison['existed']; path: string }

function Side({ day, parts, existed, path }: SideProps) {
  const byRole = Map.groupBy(parts, ({ role }) => role)
  return (
    <section className="stacked">
      <h3>
        <CalendarDay date={day} />
      </h3>
      <Existence existed={existed} day={day} />
      {parts.length === 0 && mayHold(existed, day) && <p className="muted">{m.places_compare_empty()}</p>}
      <Facts>
        {[...byRole].map(([role, some]) => (
          <Fact key={role} name={roleWords[role]()}>
            {some.map((part, index) => (
              <span key={index} className="line">
                <Name part={part} day={day} />
              </span>
            ))}
          </Fact>
        ))}
      </Facts>
      <p className="small">
        <a href={hrefTo(`${path}?datum=${day}`)}>{m.places_compare_day_link()}</a>
      </p>
    </section>
  )
}

/** Says so, as the page of the day does, when the group or the body was not there. */
function Existence({ existed, day }: { existed: Comparison['existed']; day: CalendarDate }) {
  if (standing(existed, day) !== 'does-not-hold') return null
  const isYetToCome = !hasBegun(existed, day)
  const title = isYetToCome ? m.places_agency_not_yet_title() : m.places_agency_closed_then_title()
  return (
    <p>
      {title}. {isYetToCome && existed.from && m.places_compare_began({ date: fuzzyInWords(existed.from) })}
      {!isYetToCome && existed.until && m.places_compare_ended({ date: fuzzyInWords(existed.until) })}
    </p>
  )
}

/** The days on which something changed, each a way to what it was. */
export function CompareDays({ days, path }: { days: readonly CalendarDate[]; path: string }) {
  if (days.length === 0) return null
  return (
    <section>
      <h2>{m.places_compare_days()}</h2>
      <p>{m.places_compare_days_lead()}</p>
      <ul className="tags">
        {days.map((day) => (
          <li key={day}>
            <a className="tag" href={hrefTo(`${path}/jamfor?fran=${dayBefore(day)}&till=${day}`)}>
              <CalendarDay date={day} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
