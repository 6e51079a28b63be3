import { scaleOn, type Audience } from '@samordning/domain'
import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { PageHeader } from '../components/page-header.tsx'
import { Inline } from '../components/rich-text.tsx'
import { Sources } from '../components/sources.tsx'
import { SupportLine, SupportLineInShort, type Line } from '../help/support-line.tsx'
import { page } from '../page.ts'
import type { Route } from './+types/help.ts'

export const loader = page(async ({ api, today }) => {
  const ban = scaleOn(await api.legislation.scales(), { offence: 'purchase', degree: 'normal' }, today)
  const lines = (await api.support.lines()).items
  const known = (await api.sources.list()).items
  return {
    lines,
    isBuyingAnOffence: ban?.isOffence === true,
    sources: cited(
      known,
      lines.map((line) => line.provenance),
    ),
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

export default function Help({ loaderData: { lines, isBuyingAnOffence, sources } }: Route.ComponentProps) {
  return (
    <>
      <PageHeader title={m.help_title()} lead={m.help_lead()} description={m.help_lead()} />
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
      {ways.map(({ audience, id, title, lead }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title()}</h2>
          <p className="lead">
            {audience === 'buyer' && isBuyingAnOffence && `${m.help_buyer_offence()} `}
            {lead()}
          </p>
          <LinesFor audience={audience} lines={lines} />
          <More audience={audience} />
        </section>
      ))}
      <Traces />
      <p className="muted small">{m.help_not_assured()}</p>
      <Sources sources={sources} />
    </>
  )
}

/** A line stands whole where it belongs first, and in short for the others it serves. */
function LinesFor({ audience, lines }: { audience: Audience; lines: readonly Line[] }) {
  const mine = lines.filter((line) => line.audiences.includes(audience))
  const [whole, inShort] = [
    mine.filter((line) => line.audiences[0] === audience),
    mine.filter((line) => line.audiences[0] !== audience),
  ]
  return (
    <>
      {whole.map((line) => (
        <SupportLine key={line.slug} line={line} />
      ))}
      {inShort.length > 0 && (
        <ul className="in-short">
          {inShort.map((line) => (
            <SupportLineInShort key={line.slug} line={line} />
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
