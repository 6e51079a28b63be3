import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { Notice } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { ShowMore } from '../components/show-more.tsx'
import { Sources } from '../components/sources.tsx'
import { FeedLinks } from '../feeds/feed-links.tsx'
import { page } from '../page.ts'
import { NewsArchive } from '../stories/news-archive.tsx'
import { NewsList } from '../stories/news-list.tsx'
import type { Route } from './+types/news.ts'

export const loader = page(async ({ api, query }) => {
  const list = await api.news.list({
    year: query.ar,
    county: query.lan,
    hashtag: query.tagg,
    limit: query.antal,
    cursor: query.efter,
  })
  return { list, query, archive: await api.news.archive(), known: (await api.sources.list()).items }
})

export default function News({ loaderData: { list, query, archive, known } }: Route.ComponentProps) {
  return (
    <>
      <PageHeader title={m.common_nav_news()} distinction={query.ar} lead={m.news_lead()} description={m.news_lead()} />
      <FeedLinks feed={{ kind: 'news' }} />
      <NewsArchive archive={archive} query={query} />
      {list.items.length === 0 && (
        <Notice kind="missing" title={m.news_empty_title()}>
          {m.news_empty_text()}
        </Notice>
      )}
      <NewsList items={list.items} />
      <ShowMore cursor={list.nextCursor} />
      <Sources
        sources={cited(
          known,
          list.items.map((item) => item.provenance),
        )}
      />
    </>
  )
}
