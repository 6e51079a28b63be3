import { Strand } from '@samordning/domain'
import { m } from '@samordning/messages'
import { DayBar, LaterTexts } from '../components/day-bar.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { LocalText } from '../components/text.tsx'
import { LawDayLeadIn } from '../law/day-form.tsx'
import { LawTimeline } from '../law/law-timeline.tsx'
import { LawThen, thenHeading } from '../law/law-then.tsx'
import { LawToday } from '../law/law-today.tsx'
import { Penalties } from '../law/penalties.tsx'
import { hrefTo } from '../moment.ts'
import { badInput, page } from '../page.ts'
import type { Route } from './+types/legislation.ts'
import { SourceNotes } from '../provenance/source-notes.tsx'

/** The whole timeline on one page: it is read, searched and printed as one thing. */
const ALL = 100

export const loader = page(async ({ api, query, moment }) => {
  const strand = Strand.optional().safeParse(query.typ)
  if (!strand.success) badInput(query, ['typ'])
  const [timeline, scales, known, pages] = await Promise.all([
    api.legislation.timeline({ limit: ALL, ...moment }),
    api.legislation.scales(moment),
    api.sources.list(),
    api.pages.find({ slugs: ['lagstiftning'], known: moment.known }),
  ])
  const { items: all, times } = timeline
  const then = times.on === times.today ? null : await api.legislation.onDate({ ...moment, date: times.on })
  return { all, times, strand: strand.data, scales, then, known: known.items, text: pages.items[0] }
})

export default function Legislation({ loaderData }: Route.ComponentProps) {
  const { all, times, strand, scales, then, known, text } = loaderData
  const lead = text?.text?.lead
  const entries = strand === undefined ? all : all.filter((entry) => entry.strand === strand)
  const slugs = new Map(all.map((entry) => [entry.citation, entry.slug]))
  const shown = new Set(entries.map((entry) => entry.slug))

  /** The place of an act on the timeline: on this page, or on the whole one when the filter hides it. */
  function linkTo(citation: string) {
    const slug = slugs.get(citation)
    return slug && (shown.has(slug) ? `#${slug}` : hrefTo(`/lagstiftning#${slug}`))
  }
  const head = (
    <>
      <PageHeader title={m.law_title()} lead={lead && <LocalText text={lead} />} description={m.law_description()} />
      <DayBar times={times} />
    </>
  )
  // The law has no day without a scale, if only that something was no offence: then nothing was known yet.
  if (scales.length === 0) return head
  return (
    <>
      {head}
      <LaterTexts times={times} />
      <Contents today={then ? thenHeading(times) : m.law_toc_today()} />
      {then ? (
        <LawThen offences={then.offences} times={times} />
      ) : (
        <LawToday scales={scales} today={times.today} text={text} />
      )}
      <LawDayLeadIn day={then ? times.on : undefined} />
      <Penalties scales={scales} today={times.on < times.today ? times.on : times.today} linkTo={linkTo} />
      <LawTimeline entries={entries} strand={strand} day={times.on} linkTo={linkTo} />
      <SourceNotes known={known} />
    </>
  )
}

function Contents({ today }: { today: string }) {
  const places = [
    { id: 'i-dag', name: today },
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
