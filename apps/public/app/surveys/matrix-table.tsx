import type { Api } from '@samordning/api'
import type { MatrixCell } from '@samordning/domain'
import { m } from '@samordning/messages'
import { PageLink } from '../components/link.tsx'
import { Table } from '../components/table.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { hrefTo } from '../moment.ts'
import { markInWords } from './answer-foot.tsx'
import { ExtentMark, WhyEmpty } from './extent.tsx'

export type Matrix = Awaited<ReturnType<Api['surveys']['matrix']>>
type Question = Matrix['questions'][number]

/** One question: a row for each agency, a column for each year. */
export function MatrixTable({ matrix, question }: { matrix: Matrix; question: Question }) {
  const topic = inLocale(question.topic)
  return (
    <Table caption={m.matrix_table_caption({ topic })}>
      <thead>
        <tr>
          <th scope="col">{m.matrix_agency()}</th>
          {matrix.rounds.map(({ round, year }) => (
            <th key={round} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.respondents.map((respondent) => {
          const { cells } = respondent.answers.find((one) => one.question === question.question)!
          return (
            <tr key={`${respondent.group}/${respondent.agency}`}>
              <th scope="row">
                <PageLink to={`/myndigheter/${respondent.agency}`}>
                  <LocalText text={respondent.name} />
                </PageLink>
              </th>
              {cells.map((cell) => (
                <td key={cell.round}>
                  <Cell
                    cell={cell}
                    matrix={matrix}
                    name={inLocale(respondent.name)}
                    topic={topic}
                    place={respondent}
                    question={question.question}
                  />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

type CellProps = {
  cell: MatrixCell
  matrix: Matrix
  name: string
  topic: string
  place: { group: string; agency: string }
  question: string
}

function Cell({ cell, matrix, name, topic, place, question }: CellProps) {
  if (cell.is === 'blank') return <WhyEmpty reason={cell.reason} />
  const round = matrix.rounds.find((one) => one.round === cell.round)!
  const isFirst = round === matrix.rounds[0]
  const part = round.answerParts.find(
    (one) => one.group === place.group && one.agency === place.agency && one.question === question,
  )
  return (
    <>
      {cell.extent && (
        <>
          <ExtentMark extent={cell.extent} />
          <br />
        </>
      )}
      {cell.mark && !isFirst && <>{markInWords(cell.mark)} </>}
      {part && (
        <a
          href={hrefTo(`/rapporter/${round.report.slug}/utgava/${round.report.edition}#${part.id}`)}
          aria-label={m.matrix_answer_of({ agency: name, year: cell.year, topic })}
        >
          {m.matrix_answer()}
        </a>
      )}
    </>
  )
}
