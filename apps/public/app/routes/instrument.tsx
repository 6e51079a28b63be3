import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { HowToCite } from '../citing/how-to-cite.tsx'
import { referenceTo } from '../citing/reference.ts'
import { DayBar, LaterTexts } from '../components/day-bar.tsx'
import { PageLink } from '../components/link.tsx'
import { Doubt } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Sources } from '../components/sources.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { InstrumentFacts } from '../law/instrument-facts.tsx'
import { Ahead, Chain, Milestones } from '../law/instrument-parts.tsx'
import { kindInWords, standingOf, type TimelineEntry } from '../law/instrument-words.ts'
import { hrefTo } from '../moment.ts'
import { page } from '../page.ts'
import { Disagreements } from '../provenance/conflicts.tsx'
import type { Route } from './+types/instrument.ts'

export const loader = page(async (visit) => ({
  ...(await visit.api.legislation.get({ slug: visit.params.slug, ...visit.moment })),
  reference: await referenceTo(visit, { kind: 'instrument', slug: visit.params.slug }),
  known: (await visit.api.sources.list()).items,
}))

/** One act, bill, inquiry, treaty or plan of the timeline, at an address that can be cited. */
export default function Instrument({ loaderData }: Route.ComponentProps) {
  const { instrument, times, works, ledTo, conflicts, reference, known } = loaderData
  const { title, effect, citation, kind, milestones, provenance } = instrument
  const standing = standingOf(instrument)
  const entries = new Map(works.map((work) => [work.citation, work.slug]))

  function linkTo(citation: string) {
    const slug = entries.get(citation)
    return slug && hrefTo(`/lagstiftning/${slug}`)
  }
  return (
    <>
      <PageHeader
        kicker={kindInWords(kind)}
        title={title}
        distinction={citation ?? kindInWords(kind)}
        meta={[citation, standing.isProposal ? null : standing.done].filter(Boolean).join(' · ')}
        lead={<LocalText text={effect} />}
        description={inLocale(effect)}
      />
      <DayBar times={times} />
      <LaterTexts times={times} />
      <div className="with-aside">
        <div>
          <Ahead standing={standing} />
          {provenance.note && (
            <p className="muted">
              <Doubt confidence={provenance.confidence} /> <LocalText text={provenance.note} />
            </p>
          )}
          {instrument.preparatoryWorks.length > 0 && <h2>{m.law_instrument_works_heading()}</h2>}
          <Chain entry={instrument} linkTo={linkTo} />
          <LedTo entries={ledTo} />
          {milestones.length > 0 && <h2>{m.law_instrument_milestones_heading()}</h2>}
          <Milestones milestones={milestones} today={times.on} />
          <Disagreements conflicts={conflicts} known={known} />
          <p className="more">
            <PageLink to={`/lagstiftning#${instrument.slug}`}>{m.law_instrument_on_timeline()}</PageLink>
          </p>
        </div>
        <div>
          <aside className="panel stacked" aria-label={m.law_instrument_facts()}>
            <InstrumentFacts instrument={instrument} />
          </aside>
          <HowToCite reference={reference} title={title} note={m.citing_title_is_ours()} />
        </div>
      </div>
      <Sources sources={cited(known, [provenance])} />
    </>
  )
}

function LedTo({ entries }: { entries: readonly Pick<TimelineEntry, 'slug' | 'title' | 'citation'>[] }) {
  if (entries.length === 0) return null
  return (
    <>
      <h2>{m.law_instrument_led_to_heading()}</h2>
      <ul>
        {entries.map(({ slug, title, citation }) => (
          <li key={slug}>
            <PageLink to={`/lagstiftning/${slug}`}>
              <LocalText text={title} />
            </PageLink>
            {citation && ` (${citation})`}
          </li>
        ))}
      </ul>
    </>
  )
}
