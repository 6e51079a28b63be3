import { plainText } from '@samordning/domain'
import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { PageHeader } from '../components/page-header.tsx'
import { Sources } from '../components/sources.tsx'
import { inLocale } from '../components/text.tsx'
import { FullText } from '../library/full-text.tsx'
import { Reference } from '../library/reference.tsx'
import { ReportFacts } from '../library/report-facts.tsx'
import { reportKindNames } from '../library/report-kinds.ts'
import { localized } from '../locale.ts'
import { page } from '../page.ts'
import { Disagreements } from '../provenance/conflicts.tsx'
import { LinkedText } from '../stories/linked-text.tsx'
import { NewsAbout } from '../stories/news-about.tsx'
import { Remark } from '../stories/remark.tsx'
import type { Route } from './+types/report.ts'

export const loader = page(async ({ api, params, origin }) => ({
  ...(await api.reports.get({ slug: params.slug })),
  origin,
  known: (await api.sources.list()).items,
}))

export default function Report({ loaderData: { origin, known, ...found } }: Route.ComponentProps) {
  const { report, publishers, conflicts, news } = found
  return (
    <>
      <PageHeader
        title={report.title}
        kicker={reportKindNames[report.kind]()}
        lead={<LinkedText text={report.summary} />}
        description={plainText(inLocale(report.summary))}
      />
      <div className="with-aside">
        <div>
          <ReportFacts {...found} />
          <Remark provenance={report.provenance} />
        </div>
        <Reference
          report={report}
          publishers={publishers}
          address={`${origin}${localized(`/rapporter/${report.slug}`)}`}
        />
      </div>
      <FullText body={report.body} />
      <Disagreements conflicts={conflicts} known={known} />
      <NewsAbout heading={m.reports_news_heading()} news={news} />
      <Sources sources={cited(known, [report.provenance])} />
    </>
  )
}
