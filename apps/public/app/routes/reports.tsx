import type { ReportKind } from '@samordning/domain'
import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { Notice } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { ShowMore } from '../components/show-more.tsx'
import { Sources } from '../components/sources.tsx'
import { ReportEntry } from '../library/report-entry.tsx'
import { ReportFilters } from '../library/report-filters.tsx'
import { localized } from '../locale.ts'
import { hrefTo } from '../moment.ts'
import { FeedLinks } from '../feeds/feed-links.tsx'
import { page } from '../page.ts'
import { Catalogue } from '../stories/catalogue.tsx'
import type { Route } from './+types/reports.ts'

export const loader = page(async ({ api, query }) => {
  const list = await api.reports.list({
    // The API says which words are kinds; any other is refused there.
    kind: query.typ as ReportKind | undefined,
    county: query.lan,
    year: query.ar,
    publisher: query.utgivare,
    limit: query.antal,
    cursor: query.efter,
  })
  return { list, query, facets: await api.reports.facets(), known: (await api.sources.list()).items }
})

export default function Reports({ loaderData: { list, query, facets, known } }: Route.ComponentProps) {
  return (
    <>
      <PageHeader title={m.common_nav_reports()} lead={m.reports_lead()} description={m.reports_lead()} />
      <FeedLinks feed={{ kind: 'report' }} />
      <p>
        <a href={hrefTo('/enkater')}>{m.rounds_link()}</a>
      </p>
      <ReportFilters query={query} facets={facets} />
      {list.items.length === 0 && (
        <Notice kind="missing" title={m.reports_empty_title()}>
          <p>
            {m.reports_empty_text()} <a href={localized('/rapporter')}>{m.reports_empty_link()}</a>
          </p>
        </Notice>
      )}
      {list.items.length > 0 && (
        <Catalogue>
          {list.items.map((report) => (
            <ReportEntry key={report.slug} report={report} />
          ))}
        </Catalogue>
      )}
      <ShowMore cursor={list.nextCursor} />
      <Sources
        sources={cited(
          known,
          list.items.map((report) => report.provenance),
        )}
      />
    </>
  )
}
