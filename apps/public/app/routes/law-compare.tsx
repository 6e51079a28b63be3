import { OffenceKey } from '@samordning/domain'
import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { dayInWords } from '../components/date-words.ts'
import { KeptDay } from '../components/filters.tsx'
import { KnownThen } from '../components/known-then.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Notice } from '../components/notice.tsx'
import { Sources } from '../components/sources.tsx'
import { TwoDays } from '../components/two-days.tsx'
import { CiteAnswer } from '../law/cite-answer.tsx'
import { ComparedDegree, type Comparison } from '../law/compared.tsx'
import { refuseOtherThanDays } from '../law/days-asked.ts'
import { OffenceField } from '../law/day-form.tsx'
import { offenceInWords } from '../law/penalty-words.ts'
import { localized } from '../locale.ts'
import { badInput, notFound, page, twoDays, type Query } from '../page.ts'
import type { Route } from './+types/law-compare.ts'

export const loader = page(async ({ api, query, moment, today, origin }) => {
  const { brott } = query
  const chosen = OffenceKey.optional().safeParse(brott)
  if (!chosen.success) notFound()
  refuseOtherThanDays(query, ['fran', 'till', 'kant'])
  const days = twoDays(query)
  if (days !== null && days.until < days.from) badInput(query, ['till'])
  const { known: asKnown } = moment
  const input =
    brott === undefined || days === null ? null : { offence: brott, ...days, ...(asKnown && { known: asKnown }) }
  const comparison = input && (await api.legislation.compare(input))
  return { query, input, comparison, known: (await api.sources.list()).items, today, origin }
})

export default function LawCompare({ loaderData }: Route.ComponentProps) {
  const { query, input, comparison, known, today, origin } = loaderData
  const provenances = (comparison?.degrees ?? []).flatMap(({ from, until }) =>
    [from.scale?.provenance, until.scale?.provenance].filter((one) => one !== undefined),
  )
  return (
    <>
      <PageHeader title={m.law_compare_title()} lead={m.law_compare_lead()} description={m.law_compare_lead()} />
      <KnownThen />
      <CompareForm query={query} />
      {!comparison && <Missing query={query} />}
      {comparison && comparison.until > today && <Notice kind="coming">{m.law_day_future()}</Notice>}
      {comparison && <Answer comparison={comparison} />}
      {input && (
        <CiteAnswer
          origin={origin}
          page="/lagstiftning/jamfor"
          query={query}
          words={['brott', 'fran', 'till', 'kant']}
          procedure="legislation.compare"
          input={input}
        />
      )}
      <Sources sources={cited(known, provenances)} />
    </>
  )
}

function CompareForm({ query }: { query: Query }) {
  return (
    <form className="filters" action={localized('/lagstiftning/jamfor')} aria-label={m.law_compare_form()}>
      <OffenceField value={query.brott} all={m.law_compare_choose()} />
      <TwoDays query={query} />
      <KeptDay hasDays />
      <button type="submit">{m.common_filter_button()}</button>
    </form>
  )
}

/** Says what is not filled in, when something is. */
function Missing({ query: { brott, fran, till } }: { query: Query }) {
  const missing = [
    brott === undefined && m.law_compare_missing_offence(),
    fran === undefined && m.law_compare_missing_first(),
    till === undefined && m.law_compare_missing_second(),
  ].filter((sentence) => sentence !== false)
  return missing.length < 3 && <Notice kind="missing">{missing.join(' ')}</Notice>
}

function Answer({ comparison: { offence, from, until, degrees } }: { comparison: Comparison }) {
  const words = { offence: offenceInWords(offence), from: dayInWords(from), until: dayInWords(until) }
  return (
    <section>
      <h2>{m.law_compare_heading(words)}</h2>
      {degrees.map((compared) => (
        <ComparedDegree
          key={compared.degree}
          compared={compared}
          hasName={degrees.length > 1}
          {...{ offence, from, until }}
        />
      ))}
    </section>
  )
}
