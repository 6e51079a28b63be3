import { scaleOn, type Audience } from '@samordning/domain'
import { m } from '@samordning/messages'
import { dayInWords } from '../components/date-words.ts'
import { DayBar } from '../components/day-bar.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Inline } from '../components/rich-text.tsx'
import { SupportLine, SupportLineInShort, type Line } from '../help/support-line.tsx'
import { localized } from '../locale.ts'
import { page } from '../page.ts'
import type { Route } from './+types/help.ts'
import { SourceNotes } from '../provenance/source-notes.tsx'

export const loader = page(async ({ api, moment }) => {
  const { items: lines, times } = await api.support.lines(moment)
  const ban = scaleOn(await api.legislation.scales(), { offence: 'purchase', degree: 'normal' }, times.today)
  return {
    lines,
    times,
    isNow: times.on === times.today && times.known === null,
    isBuyingAnOffence: ban?.isOffence === true,
    sources: (await api.sources.list()).items,
  }
})

type Way = { audience: Audience; id: string; title: () => string; lead: () => string }

/** One way in for each who comes. */
const ways: readonly Way[] = [
  { audience: 'affected', id: 'behover-hjalp', title: m.help_affected_title, lead: m.help_affected_lead },
  { audience: 'witness', id: 'sett-nagot', title: m.help_witness_title, lead: m.help_witness_lead },
  { audience: 'professional', id: 'i-mitt-arbete', title: m.help_professional_title, lead: m.help_professional_lead },
  { audience: 'buyer', id: 'vill-sluta', title: m.help_buyer_title, lead: m.help_buyer_lead },
]

/** Of any other day than today it tells history, and helps nobody: then it says so first, and dials no number. */
export default function Help({ loaderData }: Route.ComponentProps) {
  const { lines, times, isNow, isBuyingAnOffence, sources } = loaderData
  return (
    <>
      <PageHeader title={m.help_title()} lead={isNow && m.help_lead()} description={m.help_lead()} />
      {!isNow && <NotNow date={dayInWords(times.on)} />}
      <DayBar times={times} />
      {isNow && <Ways />}
      {ways.map(({ audience, id, title, lead }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title()}</h2>
          {isNow && (
            <p className="lead">
              {audience === 'buyer' && isBuyingAnOffence && `${m.help_buyer_offence()} `}
              {lead()}
            </p>
          )}
          <LinesFor audience={audience} lines={lines} isNow={isNow} />
          {isNow && <More audience={audience} />}
        </section>
      ))}
      {!isNow && <p>{m.law_today_seller()}</p>}
      <Traces />
      <p className="muted small">{m.help_not_assured()}</p>
      <SourceNotes known={sources} />
    </>
  )
}

function NotNow({ date }: { date: string }) {
  return (
    <Notice kind="info" title={m.help_not_now_title()}>
      <p>{m.help_not_now({ date })}</p>
      <p>
        {m.help_not_now_danger()} <a href="tel:112">{m.help_call({ number: '112' })}</a>
      </p>
      <p>
        <a className="button" href={localized('/hjalp')}>
          {m.help_not_now_link()}
        </a>
      </p>
    </Notice>
  )
}

function Ways() {
  return (
    <nav aria-label={m.help_choose()}>
      <ul className="ways">
        {ways.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title()}</a>
          </li>
        ))}
        <li>
          <a href="#spar">{m.help_traces_title()}</a>
        </li>
      </ul>
    </nav>
  )
}

/** A line stands whole where it belongs first, and in short for the others it serves. */
function LinesFor({ audience, lines, isNow }: { audience: Audience; lines: readonly Line[]; isNow: boolean }) {
  const mine = lines.filter((line) => line.audiences.includes(audience))
  const [whole, inShort] = [
    mine.filter((line) => line.audiences[0] === audience),
    mine.filter((line) => line.audiences[0] !== audience),
  ]
  if (mine.length === 0) return <p>{m.help_none_then()}</p>
  return (
    <>
      {whole.map((line) => (
        <SupportLine key={line.slug} line={line} isNow={isNow} />
      ))}
      {inShort.length > 0 && (
        <ul className="in-short">
          {inShort.map((line) => (
            <SupportLineInShort key={line.slug} line={line} isNow={isNow} />
          ))}
        </ul>
      )}
    </>
  )
}

function More({ audience }: { audience: Audience }) {
  switch (audience) {
    case 'affected':
      return (
        <p>
          <Inline text={{ sv: m.help_affected_municipality() }} />
        </p>
      )
    case 'witness':
      return <p>{m.help_witness_no_tips()}</p>
    case 'professional':
      return (
        <p>
          <Inline text={{ sv: m.help_professional_county() }} />
        </p>
      )
    case 'buyer':
      return null
  }
}

function Traces() {
  return (
    <section aria-labelledby="spar">
      <h2 id="spar">{m.help_traces_title()}</h2>
      <ul className="prose">
        <li>{m.help_traces_exit()}</li>
        <li>{m.help_traces_no_script()}</li>
        <li>{m.help_traces_history()}</li>
        <li>{m.help_traces_monitoring()}</li>
      </ul>
    </section>
  )
}
