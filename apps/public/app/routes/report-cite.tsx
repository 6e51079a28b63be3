import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import { Marked } from '../citing/how-to-cite.tsx'
import { FILES } from '../citing/places.ts'
import { editionPlace, referenceToEdition } from '../citing/reference.ts'
import { PageHeader } from '../components/page-header.tsx'
import { inLocale } from '../components/text.tsx'
import { hrefTo } from '../moment.ts'
import { page } from '../page.ts'
import { editionAsked } from '../surveys/edition-asked.ts'
import type { Route } from './+types/report-cite.ts'

/** How to refer to an edition, or to one answer in it: `?del=` is the address of a paragraph. */
export const loader = page(async (visit) => {
  const of = editionAsked(visit)
  const { report } = await visit.api.surveys.edition({ report: of.report, number: of.number, ...visit.moment })
  const texts = [report.title, ...report.questions.map((question) => question.text)]
  return {
    of,
    text: await referenceToEdition(visit, of),
    titles: texts.map(({ sv }) => sv.replace(/\.$/, '')),
    what: whatIn(report, of.part),
  }
})

type Report = Awaited<ReturnType<Api['surveys']['edition']>>['report']

function whatIn(report: Report, id: string | undefined): string {
  const part = report.parts.find((one) => one.id === id)
  const origin = part?.type === 'block' ? part.origin : null
  const respondent = report.respondents.find(({ group, agency }) => group === origin?.group && agency === origin.agency)
  const question = report.questions.find((one) => one.question === origin?.question)
  if (!respondent || !question) return inLocale(report.title)
  return `${inLocale(respondent.answering?.name ?? respondent.name)}: ${inLocale(question.topic)}`
}

export default function ReportCite({ loaderData: { of, text, titles, what } }: Route.ComponentProps) {
  const files = `/rapporter/${of.report}/utgava/${of.number}/referens`
  const query = of.part === undefined ? '' : `?del=${of.part}`
  return (
    <>
      <PageHeader title={m.compiled_cite_title({ what })} lead={m.compiled_cite_lead()} />
      <p className="reference">
        <Marked text={text} titles={titles} />
      </p>
      <p className="meta" id="referensfiler">
        {m.citing_files()}
      </p>
      <ul className="tags" aria-labelledby="referensfiler">
        {Object.entries(FILES).map(([format, { name }]) => (
          <li key={format}>
            <a className="tag" href={hrefTo(`${files}/${format}${query}`)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={hrefTo(editionPlace(of))}>{m.compiled_cite_back()}</a>
      </p>
    </>
  )
}
