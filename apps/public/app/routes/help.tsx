import type { SiteText } from '@samordning/api'
import { scaleOn, type Audience } from '@samordning/domain'
import { m } from '@samordning/messages'
import { dayInWords } from '../components/date-words.ts'
import { DayBar } from '../components/day-bar.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { BodyOfText } from '../editions/site-text.tsx'
import { SupportLine, SupportLineInShort, type Line } from '../help/support-line.tsx'
import { localized } from '../locale.ts'
import { page } from '../page.ts'
import type { Route } from './+types/help.ts'
import { SourceNotes } from '../provenance/source-notes.tsx'

type Way = { audience: Audience; id: string; title: () => string }

/** One way in for each who comes. */
const ways: readonly Way[] = [
  { audience: 'affected', id: 'behover-hjalp', title: m.help_affected_title },
  { audience: 'witness', id: 'sett-nagot', title: m.help_witness_title },
  { audience: 'professional', id: 'i-mitt-arbete', title: m.help_professional_title },
  { audience: 'buyer', id: 'vill-sluta', title: m.help_buyer_title },
]

/** The text that introduces a way. */
const slugOf = ({ id }: Pick<Way, 'id'>) => `hjalp-${id}`

export const loader = page(async ({ api, moment }) => {
  const { items: lines, times } = await api.support.lines(moment)
  const ban = scaleOn(await api.legislation.scales(), { offence: 'purchase', degree: 'normal' }, times.today)
  const [text, ...parts] = (await api.pages.find({ slugs: ['hjalp', ...ways.map(slugOf)], known: moment.known })).items
  return {
    ...{ text, parts: new Map(parts.map((part) => [part.slug, part])) },
    lines,
    times,
    isNow: times.on === times.today && times.known === null,
    isBuyingAnOffence: ban?.isOffence === true,
    sources: (await api.sources.list()).items,
  }
})

/** Of any other day than today it tells history, and helps nobody: then it says so first, and dials no number. */
export default function Help({ loaderData }: Route.ComponentProps) {
  const { text, parts, lines, times, isNow, isBuyingAnOffence, sources } = loaderData
  const hasTraces = text !== undefined && text.text !== null
  const lead = [text?.text?.lead && inLocale(text.text.lead), m.help_danger()].filter(Boolean).join(' ')
  return (
    <>
      <PageHeader title={m.help_title()} lead={isNow && lead} description={lead} />
      {!isNow && <NotNow date={dayInWords(times.on)} />}
      <DayBar times={times} />
      {isNow && <Ways hasTraces={hasTraces} />}
      {ways.map(({ audience, id, title }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title()}</h2>
          {isNow && (
            <LeadOf
              found={parts.get(slugOf({ id }))}
              offence={audience === 'buyer' && isBuyingAnOffence && m.help_buyer_offence()}
            />
          )}
          <LinesFor audience={audience} lines={lines} isNow={isNow} />
          {isNow && <BodyOfText found={parts.get(slugOf({ id }))} />}
        </section>
      ))}
      {!isNow && <p>{m.law_today_seller()}</p>}
      {hasTraces && (
        <section aria-labelledby="spar">
          <h2 id="spar">{m.help_traces_title()}</h2>
          <BodyOfText found={text} />
        </section>
      )}
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

function Ways({ hasTraces }: { hasTraces: boolean }) {
  return (
    <nav aria-label={m.help_choose()}>
      <ul className="ways">
        {ways.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title()}</a>
          </li>
        ))}
        {hasTraces && (
          <li>
            <a href="#spar">{m.help_traces_title()}</a>
          </li>
        )}
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

function LeadOf({ found, offence }: { found: SiteText | undefined; offence: string | false }) {
  const lead = found?.text?.lead
  if (!lead && !offence) return null
  return (
    <p className="lead">
      {offence} {lead && <LocalText text={lead} />}
    </p>
  )
}
