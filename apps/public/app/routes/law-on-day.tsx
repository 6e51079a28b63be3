import { OffenceKey } from '@samordning/domain'
import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { dayInWords } from '../components/date-words.ts'
import { KnownThen } from '../components/known-then.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Sources } from '../components/sources.tsx'
import { isWorthSaying } from '../law/answer.ts'
import { CiteAnswer } from '../law/cite-answer.tsx'
import { DayAnswer } from '../law/day-answer.tsx'
import { DayChart } from '../law/day-chart.tsx'
import { DayChoices } from '../law/day-choices.tsx'
import { refuseOtherThanDays } from '../law/days-asked.ts'
import { DayForm } from '../law/day-form.tsx'
import { MilderRule } from '../law/milder-law.tsx'
import { offenceInWords } from '../law/penalty-words.ts'
import { hrefTo } from '../moment.ts'
import { notFound, page } from '../page.ts'
import type { Route } from './+types/law-on-day.ts'

export const loader = page(async ({ api, query, moment, today, origin }) => {
  const { datum, brott, dom } = query
  const chosen = OffenceKey.optional().safeParse(brott)
  if (!chosen.success) notFound()
  refuseOtherThanDays(query, ['datum', 'dom', 'kant'])
  const { known: asKnown } = moment
  const input =
    datum === undefined
      ? null
      : { ...moment, date: datum, ...(brott && { offence: brott }), ...(dom && { judged: dom }) }
  const answer = input && (await api.legislation.onDate(input))
  const scales = await api.legislation.scales({ known: asKnown })
  const known = (await api.sources.list()).items
  return { query, offence: chosen.data, input, answer, scales, known, today, origin }
})

export default function LawOnDay({ loaderData }: Route.ComponentProps) {
  const { query, offence, input, answer, scales, known, today, origin } = loaderData
  if (answer === null || input === null)
    return (
      <>
        <PageHeader title={m.law_day_title()} lead={m.law_day_lead()} description={m.law_day_description()} />
        <KnownThen />
        <DayForm query={query} />
        {query.dom && <Notice kind="missing">{m.law_day_missing()}</Notice>}
        <DayChoices scales={scales} />
        <MilderRule />
      </>
    )

  const { date, judged } = answer
  const rows = answer.offences.filter(isWorthSaying)
  const degrees = rows.map((row) => row.degree)
  const offences = Map.groupBy(rows, (row) => row.offence)
  const shown = rows.flatMap(({ provenance, before, after }) =>
    [provenance, before?.scale?.provenance, after?.scale.provenance].filter((one) => one != null),
  )
  return (
    <>
      <PageHeader
        title={m.law_day_heading_on({ date: dayInWords(date) })}
        distinction={offence && offenceInWords(offence)}
        description={m.law_day_description()}
      />
      <KnownThen />
      <DayForm query={query} />
      {date > today && <Notice kind="coming">{m.law_day_future()}</Notice>}
      {[...offences].map(([key, answers]) => (
        <DayAnswer
          key={key}
          offence={key}
          answers={answers}
          isFolded={offence === undefined && judged === null}
          {...{ date, judged, today }}
        />
      ))}
      {offence && (
        <DayChart scales={scales.filter((scale) => scale.offence === offence)} {...{ degrees, date, today }} />
      )}
      {judged !== null && <MilderRule />}
      <p className="more">
        <a
          href={hrefTo(
            `/lagstiftning/jamfor?${new URLSearchParams({ ...(offence && { brott: offence }), fran: date })}`,
          )}
        >
          {m.law_compare_link()}
        </a>
      </p>
      <CiteAnswer
        origin={origin}
        page="/lagstiftning/pa-dagen"
        query={query}
        words={['datum', 'brott', 'dom', 'kant']}
        procedure="legislation.onDate"
        input={input}
      />
      <Sources sources={cited(known, shown)} />
    </>
  )
}
