import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { PageLink } from '../components/link.tsx'
import { Doubt, Tag } from '../components/notice.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { LinkedText } from '../stories/linked-text.tsx'
import { reportKindNames } from './report-kinds.ts'

type Props = { report: Awaited<ReturnType<Api['reports']['list']>>['items'][number] }

/** A report in the library. Its own `<li>`, for its summary carries links. */
export function ReportEntry({ report }: Props) {
  return (
    <li>
      <p className="meta">
        {report.published === null ? m.reports_undated() : <FuzzyDay date={report.published} />} ·{' '}
        {reportKindNames[report.kind]()} · {report.publishers.map(({ name }) => inLocale(name)).join(', ')}
      </p>
      <PageLink className="title" to={`/rapporter/${report.slug}`}>
        <LocalText text={report.title} />
      </PageLink>
      <p>
        <LinkedText text={report.summary} />
      </p>
      {report.hasText && <Tag>{m.reports_has_text()}</Tag>} <Doubt confidence={report.provenance.confidence} />
    </li>
  )
}
