import type { SiteText } from '@samordning/api'
import {
  calendarDate,
  lawNotes,
  scaleOn,
  type CalendarDate,
  type Degree,
  type LawReference,
  type OffenceKey,
  type PenaltyScale,
} from '@samordning/domain'
import { m } from '@samordning/messages'
import { dayInWords } from '../components/date-words.ts'
import { PageLink } from '../components/link.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { BodyOfText } from '../editions/site-text.tsx'
import { LawNotes } from './law-notes.tsx'
import { degreeInWords, offenceInWords, penaltyInWords } from './penalty-words.ts'
import { SourceMark } from '../provenance/source-notes.tsx'

type Props = { scales: readonly PenaltyScale[]; today: CalendarDate; text: SiteText | undefined }

/** The newest text of the Criminal Code that has been read (source BrB2026). What no scale says was written against it. */
const READ = calendarDate('2026-04-25')
const EXPLAINED: readonly LawReference[] = [
  { offence: 'purchase', degree: 'normal', on: READ },
  { offence: 'purchase-from-child', degree: 'normal', on: READ },
]

/** What is explained here and in the text, each provision once. */
function explained(text: SiteText | undefined): LawReference[] {
  const isNew = ({ offence }: LawReference) => EXPLAINED.every((one) => one.offence !== offence)
  return [...EXPLAINED, ...(text?.text?.describes ?? []).filter(isNew)]
}

/** The law in plain words. Names, terms and the day come from the scales in force, so that a change shows by itself. */
export function LawToday({ scales, today, text }: Props) {
  const on = (offence: OffenceKey, degree: Degree) => scaleOn(scales, { offence, degree }, today)
  const ban = on('purchase', 'normal')
  const child = on('purchase-from-child', 'normal')
  const lesser = on('purchase-from-child', 'lesser')
  return (
    <section>
      <h2 id="i-dag">{m.law_today_heading()}</h2>
      <div className="with-aside">
        <div>
          {ban?.name && (
            <>
              <p className="lead">{m.law_today_summary({ name: inLocale(ban.name), penalty: penaltyInWords(ban) })}</p>
              {ban.from && <p className="meta">{m.law_today_since({ date: dayInWords(ban.from) })}</p>}
            </>
          )}
          <h3>{m.law_today_what_heading()}</h3>
          {ban && (
            <p>
              <LocalText text={ban.scope} />
              <SourceMark of={ban.provenance} />
            </p>
          )}
          <LawNotes notes={lawNotes({ describes: explained(text) }, scales, today)} />
          {ban?.isOffence && (
            <ul>
              {ban.attempt === 'punishable' && <li>{m.law_today_attempt()}</li>}
              <li>{m.law_today_seller()}</li>
            </ul>
          )}
          <BodyOfText found={text} />
          {child?.name && lesser && (
            <>
              <h3>{m.law_today_child_heading()}</h3>
              <p>
                {m.law_today_child({
                  name: inLocale(child.name),
                  penalty: penaltyInWords(child),
                  lesser: penaltyInWords(lesser),
                })}
              </p>
            </>
          )}
          <p>
            <PageLink to="/hjalp">{m.law_today_help()}</PageLink>
          </p>
        </div>
        <aside className="panel" aria-labelledby="andra-brott">
          <h3 id="andra-brott">{m.law_today_others_heading()}</h3>
          <p>{m.law_today_others()}</p>
          <ul>
            {(['trafficking', 'exploitation', 'procuring'] as const).map((offence) => (
              <OtherOffence key={offence} offence={offence} on={on} />
            ))}
          </ul>
          <p>{m.law_today_minimum()}</p>
        </aside>
      </div>
    </section>
  )
}

type OtherProps = { offence: OffenceKey; on: (offence: OffenceKey, degree: Degree) => PenaltyScale | undefined }

function OtherOffence({ offence, on }: OtherProps) {
  const normal = on(offence, 'normal')
  if (!normal) return null
  const penalty = penaltyInWords(normal)
  const name = offenceInWords(offence)
  const degree = (['lesser', 'gross'] as const).find((candidate) => on(offence, candidate))
  const other = degree && on(offence, degree)
  return (
    <li>
      {degree && other
        ? m.law_today_other_degrees({ name, penalty, degree: degreeInWords(degree), other: penaltyInWords(other) })
        : m.law_today_other({ name, penalty })}
    </li>
  )
}
