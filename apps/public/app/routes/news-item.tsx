import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { Fact, Facts } from '../components/facts.tsx'
import { CalendarDay } from '../components/dates.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { RichText } from '../components/rich-text.tsx'
import { Sources } from '../components/sources.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { ChangeLog } from '../editions/change-log.tsx'
import { EditionNotes } from '../editions/edition-notes.tsx'
import { LawNotes } from '../law/law-notes.tsx'
import { useOrigin } from '../machines/page-address.ts'
import { newsArticle } from '../machines/stories.ts'
import { StructuredData } from '../machines/structured-data.tsx'
import { textPage } from '../page.ts'
import { Disagreements } from '../provenance/conflicts.tsx'
import { Hashtags } from '../stories/hashtags.tsx'
import { NameLinks } from '../stories/name-links.tsx'
import { Related } from '../stories/related.tsx'
import { Remark } from '../stories/remark.tsx'
import { Share } from '../stories/share.tsx'
import { SwedishTextNote } from '../stories/swedish-text-note.tsx'
import type { Route } from './+types/news-item.ts'

export const loader = textPage(async ({ api, params, moment }) => ({
  ...(await api.news.get({ slug: params.slug, ...moment })),
  known: (await api.sources.list()).items,
}))

export default function NewsItem({ loaderData }: Route.ComponentProps) {
  const { item, edition, files, then, counties, related, conflicts, lawNotes, known } = loaderData
  const { date, headline, preamble, body, hashtags, provenance } = item
  const origin = useOrigin()
  return (
    <>
      <StructuredData of={newsArticle(loaderData, origin)} />
      <PageHeader
        kicker={date === null ? m.news_kicker() : <CalendarDay date={date} />}
        title={headline}
        lead={<LocalText text={preamble} />}
        description={inLocale(preamble)}
        picture={{ kind: 'news', slug: item.slug, label: m.news_kicker() }}
      />
      <div className="with-aside">
        <div>
          <EditionNotes edition={edition} then={then} />
          <LawNotes notes={lawNotes} />
          <SwedishTextNote body={body} />
          <RichText blocks={body} files={files} />
          <Remark provenance={provenance} />
          <Disagreements conflicts={conflicts} known={known} />
        </div>
        <div>
          <Facts>
            <Fact name={m.news_fact_date()}>{date === null ? m.news_undated_item() : <CalendarDay date={date} />}</Fact>
            <Fact name={m.news_fact_counties()}>
              {counties.length > 0 && <NameLinks under="/lan" items={counties} />}
            </Fact>
            <Fact name={m.news_fact_hashtags()}>{hashtags.length > 0 && <Hashtags hashtags={hashtags} />}</Fact>
          </Facts>
          <Related item={item} related={related} />
        </div>
      </div>
      <ChangeLog edition={edition} />
      <Share title={headline} />
      <Sources sources={cited(known, [provenance])} />
    </>
  )
}
