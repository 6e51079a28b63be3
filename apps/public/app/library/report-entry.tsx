import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { Doubt, Tag } from '../components/notice.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { CatalogueRow } from '../stories/catalogue.tsx'
import { LinkedText } from '../stories/linked-text.tsx'
import { reportKindNames } from '@samordning/messages/report-kinds'

type Props = { report: Awaited<ReturnType<Api['reports']['list']>>['items'][number] }

/** A report in the library. */
export function ReportEntry({
  report: { slug, title, published, kind, publishers, summary, hasText, provenance },
}: Props) {
  return (
    <CatalogueRow
      to={`/rapporter/${slug}`}
      title={<LocalText text={title} />}
      meta={[
        published === null ? m.reports_undated() : <FuzzyDay date={published} />,
        reportKindNames[kind](),
        publishers.map(({ name }) => inLocale(name)).join(', '),
      ]}
    >
      <p>
        <LinkedText text={summary} />
      </p>
      {hasText && (
        <p>
          <Tag>{m.reports_has_text()}</Tag>
        </p>
      )}
      <Doubt confidence={provenance.confidence} />
    </CatalogueRow>
  )
}
