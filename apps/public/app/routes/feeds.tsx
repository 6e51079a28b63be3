import { m } from '@samordning/messages'
import { inLocale, langOf } from '../components/text.tsx'
import { BodyOfText, HeaderWithText } from '../editions/site-text.tsx'
import { FeedChoice } from '../feeds/feed-links.tsx'
import { page } from '../page.ts'
import { SourceNotes } from '../provenance/source-notes.tsx'
import type { Route } from './+types/feeds.ts'

export const loader = page(async ({ api }) => ({
  text: (await api.pages.find({ slugs: ['floden'] })).items[0],
  known: (await api.sources.list()).items,
  counties: (await api.counties.list()).items,
  groups: (await api.groups.list({ limit: 100 })).items,
}))

export default function Feeds({ loaderData: { text, known, counties, groups } }: Route.ComponentProps) {
  return (
    <>
      <HeaderWithText title={m.feeds_title()} found={text} />
      <BodyOfText found={text} />
      <div className="prose">
        <h2>{m.feeds_kinds()}</h2>
        <ul>
          <FeedChoice feed={{}} name={m.feeds_all()} />
          <FeedChoice feed={{ kind: 'news' }} name={m.common_nav_news()} />
          <FeedChoice feed={{ kind: 'report' }} name={m.common_nav_reports()} />
          <FeedChoice feed={{ kind: 'happening' }} name={m.common_nav_events()} />
        </ul>
        <h2>{m.feeds_counties()}</h2>
        <ul>
          {counties.map(({ slug, name }) => (
            <FeedChoice key={slug} feed={{ county: slug }} name={inLocale(name)} lang={langOf(name)} />
          ))}
        </ul>
        <h2>{m.feeds_groups()}</h2>
        <p>{m.feeds_groups_text()}</p>
        <ul>
          {groups.map(({ slug, name }) => (
            <FeedChoice key={slug} feed={{ group: slug }} name={inLocale(name)} lang={langOf(name)} />
          ))}
        </ul>
      </div>
      <SourceNotes known={known} />
    </>
  )
}
