import { plainText } from '@samordning/domain'
import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { HowToCite } from '../citing/how-to-cite.tsx'
import { referenceTo } from '../citing/reference.ts'
import { PageHeader } from '../components/page-header.tsx'
import { Sources } from '../components/sources.tsx'
import { inLocale } from '../components/text.tsx'
import { ChangeLog } from '../editions/change-log.tsx'
import { EditionNotes } from '../editions/edition-notes.tsx'
import { LawNotes } from '../law/law-notes.tsx'
import { FullText } from '../library/full-text.tsx'
import { ReportFacts } from '../library/report-facts.tsx'
import { reportKindNames } from '@samordning/messages/report-kinds'
import { useOrigin } from '../machines/page-address.ts'
import { report as reportData } from '../machines/stories.ts'
import { StructuredData } from '../machines/structured-data.tsx'
import { textPage } from '../page.ts'
import { Disagreements } from '../provenance/conflicts.tsx'
import { LinkedText } from '../stories/linked-text.tsx'
import { NewsAbout } from '../stories/news-about.tsx'
import { Remark } from '../stories/remark.tsx'
import { Share } from '../stories/share.tsx'
import { EditionFacts } from '../surveys/edition-facts.tsx'
import { editionOf } from '../surveys/edition-of.ts'
import { EditionText } from '../surveys/edition-text.tsx'
import type { Route } from './+types/report.ts'

export const loader = textPage(async (visit) => ({
  ...(await visit.api.reports.get({ slug: visit.params.slug, ...visit.moment })),
  reference: await referenceTo(visit, { kind: 'report', slug: visit.params.slug }),
  known: (await visit.api.sources.list()).items,
  frozen: await editionOf(visit, visit.params.slug),
}))

export default function Report({ loaderData: { reference, known, then, frozen, ...found } }: Route.ComponentProps) {
  const { report, edition, conflicts, lawNotes, news } = found
  const origin = useOrigin()
  return (
    <>
      <StructuredData of={reportData(found, origin)} />
      <PageHeader
        title={report.title}
        kicker={reportKindNames[report.kind]()}
        lead={<LinkedText text={report.summary} />}
        description={plainText(inLocale(report.summary))}
        picture={{ kind: 'report', slug: report.slug, label: reportKindNames[report.kind]() }}
      />
      <div className="with-aside">
        <div>
          <EditionNotes edition={edition} then={then} />
          <LawNotes notes={lawNotes} />
          <ReportFacts {...found} isHere={frozen !== null || report.body.length > 0} />
          <Remark provenance={report.provenance} />
        </div>
        <div>
          {frozen && <EditionFacts report={report.slug} {...frozen} />}
          <HowToCite reference={reference} title={report.title} />
        </div>
      </div>
      {frozen ? (
        <EditionText report={frozen.edition.report} number={frozen.edition.number} />
      ) : (
        <FullText body={report.body} files={found.files} />
      )}
      <Disagreements conflicts={conflicts} known={known} />
      <NewsAbout heading={m.reports_news_heading()} news={news} />
      <ChangeLog edition={edition} />
      <Share title={report.title} />
      <Sources sources={cited(known, [report.provenance])} />
    </>
  )
}
