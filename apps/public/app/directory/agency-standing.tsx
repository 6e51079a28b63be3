import type { Api } from '@samordning/api'
import { hasBegun } from '@samordning/domain'
import { m } from '@samordning/messages'
import { periodInWords } from '../components/date-words.ts'
import { FuzzyDay } from '../components/dates.tsx'
import { PageLink } from '../components/link.tsx'
import { Notice } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { stepWords } from './agency-words.ts'
import { lastKnownInWords, toldOn } from './known-time.ts'
import { NotSeenYet } from './not-seen-yet.tsx'

type Data = Awaited<ReturnType<Api['agencies']['get']>>

/** Says so when the body was not there on the day, with what it came from or became, or when nobody knows. */
export function AgencyStanding({
  agency,
  standing,
  isStartKnown,
  line,
  bodies,
  times,
}: Pick<Data, 'agency' | 'standing' | 'isStartKnown' | 'line' | 'bodies' | 'times'>) {
  const isOtherDay = times.on !== times.today
  if (standing === 'does-not-hold' && !hasBegun(agency, times.on)) {
    const origins = line.filter((step) => step.kind !== 'task-transfer' && step.to?.slug === agency.slug)
    return (
      <Notice kind="info" title={m.places_agency_not_yet_title()}>
        <Origins steps={origins} bodies={bodies} />
      </Notice>
    )
  }
  if (standing === 'does-not-hold') {
    const heirs = line.filter((step) => step.kind === 'merged-into' && step.from.slug === agency.slug)
    return (
      <Notice kind="info" title={isOtherDay ? m.places_agency_closed_then_title() : m.places_agency_closed_title()}>
        <Heirs steps={heirs} />
      </Notice>
    )
  }
  if (!isStartKnown || !hasBegun(agency, times.on)) return <NotSeenYet from={agency.from} />
  const last = lastKnownInWords(toldOn(agency, times.on))
  if (standing === 'holds' || last === null) return null
  const doubt = isOtherDay ? m.places_time_not_then() : m.places_time_not_today()
  return <Notice kind="uncertain" title={`${m.places_group_uncertain({ date: last })}. ${doubt}`} />
}

type Steps = { steps: Data['line'] }

/** A body that bore the very name of what it became is told apart by its years. */
function Origins({ steps, bodies }: Steps & Pick<Data, 'bodies'>) {
  const years = new Map(bodies.map((body) => [body.slug, ` (${periodInWords(body)})`]))
  return steps.map(({ kind, from, to, on }) => (
    <p key={from.slug}>
      <Name body={from} />
      {from.name.sv === to?.name.sv && years.get(from.slug)} {stepWords[kind]()} {to && <LocalText text={to.name} />}
      {on && (
        <>
          , <FuzzyDay date={on} />
        </>
      )}
      .
    </p>
  ))
}

function Heirs({ steps }: Steps) {
  return steps.map(
    ({ to }) =>
      to && (
        <p key={to.slug}>
          {m.places_agency_became()} <Name body={to} />.
        </p>
      ),
  )
}

function Name({ body: { slug, name } }: { body: Data['line'][number]['from'] }) {
  return (
    <PageLink to={`/myndigheter/${slug}`}>
      <LocalText text={name} />
    </PageLink>
  )
}
