import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import { periodInWords } from '../components/date-words.ts'
import { FuzzyDay } from '../components/dates.tsx'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { LocalText } from '../components/text.tsx'
import { LinkedText } from '../stories/linked-text.tsx'
import { NameLinks } from '../stories/name-links.tsx'

type Told = Pick<Awaited<ReturnType<Api['reports']['get']>>, 'report' | 'publishers' | 'counties' | 'assignment'>
/** `isHere`: the text of the report is on the page. */
type Props = Told & { isHere: boolean }

/** What is known of a report, as a library card. */
export function ReportFacts({ report, publishers, counties, assignment, isHere }: Props) {
  const { published, covers, numbers, isbns, authors, access } = report
  return (
    <Facts>
      <Fact name={m.reports_fact_publishers({ count: publishers.length })}>
        <NameLinks under="/myndigheter" items={publishers} />
      </Fact>
      <Fact name={m.reports_fact_authors({ count: authors.length })}>{authors.join(', ')}</Fact>
      <Fact name={m.reports_fact_published()}>
        {published === null ? m.reports_undated() : <FuzzyDay date={published} />}
      </Fact>
      <Fact name={m.reports_fact_covers()}>{covers && periodInWords(covers)}</Fact>
      <Fact name={m.reports_fact_numbers()}>{numbers.join(', ')}</Fact>
      <Fact name="ISBN">{isbns.join(', ')}</Fact>
      <Fact name={m.reports_fact_counties()}>
        {counties.length === 0 ? m.reports_whole_country() : <NameLinks under="/lan" items={counties} />}
      </Fact>
      <Fact name={m.reports_fact_assignment()}>
        {assignment && (
          <PageLink to={`/uppdrag/${assignment.slug}`}>
            <LocalText text={assignment.title} />
          </PageLink>
        )}
      </Fact>
      <Fact name={m.reports_fact_access()}>
        {access ? <LinkedText text={access} /> : !isHere && m.reports_no_text()}
      </Fact>
    </Facts>
  )
}
