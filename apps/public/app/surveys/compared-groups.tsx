import type { Api } from '@samordning/api'
import { dayBounds, type StructuredPart } from '@samordning/domain'
import { m } from '@samordning/messages'
import { fuzzyInWords } from '../components/date-words.ts'
import { PageLink } from '../components/link.tsx'
import { Table } from '../components/table.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { ExtentMark, WhyEmpty, extentInWords } from './extent.tsx'

type Group = Awaited<ReturnType<Api['surveys']['comparison']>>['items'][number]

/** Who has a mandate, a plan, cooperation, and what they need: a table for each group. */
export function ComparedGroup({ group, year, report, questions, respondents }: Group) {
  return (
    <>
      <Table caption={m.rounds_compared_caption({ group: inLocale(group.name), year })}>
        <thead>
          <tr>
            <th scope="col">{m.matrix_agency()}</th>
            {questions.map(({ question, topic }) => (
              <th key={question} scope="col">
                <LocalText text={topic} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {respondents.map(({ agency, name, answers }) => (
            <tr key={agency}>
              <th scope="row">
                <PageLink to={`/myndigheter/${agency}`}>
                  <LocalText text={name} />
                </PageLink>
              </th>
              {answers.map(({ question, part, empty }) => (
                <td key={question}>
                  {empty && <WhyEmpty reason={empty} />}
                  {part && <Structured part={part} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        <PageLink to={`/rapporter/${report.slug}`}>
          {m.rounds_compared_report()}: <LocalText text={report.title} />
        </PageLink>
      </p>
    </>
  )
}

function Structured({ part }: { part: StructuredPart }) {
  return (
    <>
      {'has' in part && (part.has === null ? extentInWords('silent') : <ExtentMark extent={part.has} />)}
      <Words part={part} />
    </>
  )
}

/** Which plans, with whom and since when, what is needed: as the agency has said it, in Swedish. */
function Words({ part }: { part: StructuredPart }) {
  const words =
    part.kind === 'plan'
      ? part.which
      : part.kind === 'cooperation'
        ? part.with
        : part.kind === 'needs'
          ? part.needs
          : []
  const since = part.kind === 'cooperation' && part.since !== null && dayBounds(part.since).latest ? part.since : null
  if (words.length === 0 && since === null) return null
  return (
    <ul className="small" lang="sv">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
      {since && <li>{fuzzyInWords(since)}</li>}
    </ul>
  )
}
