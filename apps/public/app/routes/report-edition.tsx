import { m } from '@samordning/messages'
import { PageHeader } from '../components/page-header.tsx'
import { LinkedText } from '../stories/linked-text.tsx'
import { EditionFacts, OlderEdition } from '../surveys/edition-facts.tsx'
import { editionAsked } from '../surveys/edition-asked.ts'
import { editionOf } from '../surveys/edition-of.ts'
import { EditionText } from '../surveys/edition-text.tsx'
import { notFound, page } from '../page.ts'
import type { Route } from './+types/report-edition.ts'

export const loader = page(async (visit) => {
  const { report, number } = editionAsked(visit)
  return (await editionOf(visit, report, number)) ?? notFound()
})

export default function ReportEdition({ loaderData: { edition, editions } }: Route.ComponentProps) {
  const { report, number } = edition
  return (
    <>
      <PageHeader
        title={report.title}
        distinction={m.compiled_edition({ number })}
        kicker={m.compiled_edition({ number })}
        lead={<LinkedText text={report.summary} />}
      />
      <OlderEdition report={report.slug} number={number} latest={editions[0]!.number} />
      <EditionFacts report={report.slug} edition={edition} editions={editions} />
      <EditionText report={report} number={number} />
    </>
  )
}
