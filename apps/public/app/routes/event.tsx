import { plainText } from '@samordning/domain'
import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { Notice } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { RichText } from '../components/rich-text.tsx'
import { Sources } from '../components/sources.tsx'
import { inLocale } from '../components/text.tsx'
import { ChangeLog } from '../editions/change-log.tsx'
import { EditionNotes } from '../editions/edition-notes.tsx'
import { LawNotes } from '../law/law-notes.tsx'
import { useOrigin } from '../machines/page-address.ts'
import { eventData } from '../machines/stories.ts'
import { StructuredData } from '../machines/structured-data.tsx'
import { textPage } from '../page.ts'
import { Disagreements } from '../provenance/conflicts.tsx'
import { HappeningFacts } from '../stories/happening-facts.tsx'
import { happeningKinds } from '../stories/happening-kinds.ts'
import { LinkedText } from '../stories/linked-text.tsx'
import { NewsAbout } from '../stories/news-about.tsx'
import { Occurrences } from '../stories/occurrences.tsx'
import { Registration } from '../stories/registration.tsx'
import { Remark } from '../stories/remark.tsx'
import { Speakers } from '../stories/speakers.tsx'
import { Share } from '../stories/share.tsx'
import { SwedishTextNote } from '../stories/swedish-text-note.tsx'
import { TimeTag } from '../stories/time-tag.tsx'
import { TitledList } from '../stories/titled-list.tsx'
import type { Route } from './+types/event.ts'

export const loader = textPage(async ({ api, params, moment }) => ({
  ...(await api.events.get({ slug: params.slug, ...moment })),
  known: (await api.sources.list()).items,
}))

export default function Event({ loaderData: { known, then, ...found } }: Route.ComponentProps) {
  const { happening, edition, occurrences, inCampaign, reports, news, conflicts, lawNotes } = found
  const { kind, title, summary, body, provenance } = happening
  const others = occurrences.filter(({ slug }) => slug !== happening.slug)
  const data = eventData(found, useOrigin())
  return (
    <>
      {data && <StructuredData of={data} />}
      <PageHeader
        title={title}
        kicker={
          <>
            {happeningKinds[kind].one()} <TimeTag happening={{ ...happening, time: found.time }} />
          </>
        }
        lead={<LinkedText text={summary} />}
        description={plainText(inLocale(summary))}
        picture={{ kind: 'happening', slug: happening.slug, label: happeningKinds[kind].one() }}
      />
      {kind === 'event' && happening.date === null && <DayMissing isPlaceMissing={happening.place === null} />}
      <div className="with-aside">
        <div>
          <EditionNotes edition={edition} then={then} />
          <LawNotes notes={lawNotes} />
          <HappeningFacts {...found} />
          <SwedishTextNote body={body} />
          <RichText blocks={body} files={found.files} />
        </div>
        {kind === 'event' && happening.registration && <Registration terms={happening.registration} />}
      </div>
      {kind === 'event' && <Speakers speakers={happening.speakers} />}
      {others.length > 0 && <h2>{kind === 'series' ? m.events_occurrences() : m.events_siblings()}</h2>}
      <Occurrences events={others} />
      <TitledList
        heading={m.events_in_campaign()}
        under="/handelser"
        items={inCampaign.map((one) => ({ ...one, meta: happeningKinds[one.kind].one() }))}
      />
      <TitledList heading={m.events_reports()} under="/rapporter" items={reports} />
      <NewsAbout heading={m.events_news()} news={news} />
      <Remark provenance={provenance} />
      <Disagreements conflicts={conflicts} known={known} />
      <ChangeLog edition={edition} />
      <Share title={title} />
      <Sources sources={cited(known, [provenance])} />
    </>
  )
}

function DayMissing({ isPlaceMissing }: { isPlaceMissing: boolean }) {
  return isPlaceMissing ? (
    <Notice kind="missing" title={m.events_day_and_place_unknown()}>
      {m.events_day_and_place_unknown_text()}
    </Notice>
  ) : (
    <Notice kind="missing" title={m.events_day_unknown()}>
      {m.events_day_unknown_text()}
    </Notice>
  )
}
