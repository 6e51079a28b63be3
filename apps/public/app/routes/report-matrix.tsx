import { EXTENT_KINDS } from '@samordning/domain'
import { m } from '@samordning/messages'
import { PageHeader } from '../components/page-header.tsx'
import { PageLink } from '../components/link.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { page } from '../page.ts'
import { ExtentChart } from '../surveys/extent-chart.tsx'
import { MatrixTable } from '../surveys/matrix-table.tsx'
import type { Route } from './+types/report-matrix.ts'

export const loader = page(({ api, params, moment }) => api.surveys.matrix({ report: params.slug, ...moment }))

export default function ReportMatrix({ loaderData: matrix }: Route.ComponentProps) {
  const { report, groups, rounds, questions } = matrix
  return (
    <>
      <PageHeader
        title={m.matrix_title()}
        distinction={inLocale(report.title)}
        kicker={groups.map(({ name }) => inLocale(name)).join(', ')}
        lead={m.matrix_lead()}
        description={m.matrix_description()}
      />
      <p>
        <PageLink to={`/rapporter/${report.slug}`}>
          <LocalText text={report.title} />
        </PageLink>
      </p>
      {rounds.length === 1 && <p className="small">{m.matrix_one_round()}</p>}
      {questions.map((question) => (
        <section key={question.question} aria-labelledby={question.question}>
          <h2 id={question.question}>
            <LocalText text={question.topic} />
          </h2>
          <p>
            <LocalText text={question.text} />
          </p>
          {question.kind !== null && EXTENT_KINDS.includes(question.kind) && (
            <ExtentChart topic={inLocale(question.topic)} stretches={question.stretches} />
          )}
          <MatrixTable matrix={matrix} question={question} />
        </section>
      ))}
    </>
  )
}
