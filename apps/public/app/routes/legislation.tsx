import { Strand, type PenaltyScale } from '@samordning/domain'
import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { PageHeader } from '../components/page-header.tsx'
import { Sources } from '../components/sources.tsx'
import type { TimelineEntry } from '../law/instrument-words.ts'
import { LawDayLeadIn } from '../law/day-form.tsx'
import { LawTimeline } from '../law/law-timeline.tsx'
import { LawToday } from '../law/law-today.tsx'
import { Penalties } from '../law/penalties.tsx'
import { localized } from '../locale.ts'
import { badInput, page } from '../page.ts'
import type { Route } from './+types/legislation.ts'

/** The whole timeline on one page: it is read, searched and printed as one thing. */
const ALL = 100

export const loader = page(async ({ api, query, today }) => {
  const strand = Strand.optional().safeParse(query.typ)
  if (!strand.success) badInput(query, ['typ'])
  const [timeline, scales, known] = await Promise.all([
    api.legislation.timeline({ limit: ALL }),
    api.legislation.scales(),
    api.sources.list(),
  ])
  return { all: timeline.items, strand: strand.data, scales, known: known.items, today }
})

export default function Legislation({ loaderData }: Route.ComponentProps) {
  const { all, strand, scales, known, today } = loaderData
  const entries = strand === undefined ? all : all.filter((entry) => entry.strand === strand)
  const slugs = new Map(all.map((entry) => [entry.citation, entry.slug]))
  const shown = new Set(entries.map((entry) => entry.slug))

  /** The place of an act on the timeline: on this page, or on the whole one when the filter hides it. */
  function linkTo(citation: string) {
    const slug = slugs.get(citation)
    return slug && `${shown.has(slug) ? '' : localized('/lagstiftning')}#${slug}`
  }
  const sourcesOf = (facts: readonly (PenaltyScale | TimelineEntry)[]) =>
    cited(
      known,
      facts.map((fact) => fact.provenance),
    )
  return (
    <>
      <PageHeader title={m.law_title()} lead={m.law_lead()} description={m.law_description()} />
      <Contents />
      <LawToday scales={scales} today={today} />
      <LawDayLeadIn />
      <Penalties scales={scales} today={today} linkTo={linkTo} sourcesOf={sourcesOf} />
      <LawTimeline
        entries={entries}
        strand={strand}
        today={today}
        linkTo={linkTo}
        sourcesOf={(entry) => sourcesOf([entry])}
      />
      <Sources sources={sourcesOf(scales.filter((scale) => scale.until === null))} />
    </>
  )
}

function Contents() {
  const places = [
    { id: 'i-dag', name: m.law_toc_today() },
    { id: 'dag', name: m.law_toc_day() },
    { id: 'straff', name: m.law_toc_penalties() },
    { id: 'tidslinje', name: m.law_toc_timeline() },
  ]
  return (
    <nav aria-label={m.law_toc()}>
      <ul className="tags">
        {places.map(({ id, name }) => (
          <li key={id}>
            <a className="tag" href={`#${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
