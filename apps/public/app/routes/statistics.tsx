import type { Nature } from '@samordning/domain'
import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { dayInWords } from '../components/date-words.ts'
import { DayBar } from '../components/day-bar.tsx'
import { Filters, SelectField } from '../components/filters.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Sources } from '../components/sources.tsx'
import { NatureSection } from '../figures/nature-section.tsx'
import { Natures, natureInWords, natureOrder } from '../figures/natures.tsx'
import { page } from '../page.ts'
import type { Route } from './+types/statistics.ts'

export const loader = page(async ({ api, query, moment }) => {
  const nature = query.typ as Nature | undefined
  const [statistics, sources] = await Promise.all([api.statistics.list({ nature, ...moment }), api.sources.list()])
  return { ...statistics, nature, known: sources.items }
})

export default function Statistics({ loaderData: { items, times, nature, known } }: Route.ComponentProps) {
  return (
    <>
      <PageHeader title={m.statistics_title()} lead={m.statistics_lead()} description={m.statistics_description()} />
      <DayBar times={times} />
      {times.on < times.today && <p>{m.statistics_day({ date: dayInWords(times.on) })}</p>}
      <Natures />
      <Filters label={m.statistics_filter()}>
        <SelectField
          word="typ"
          label={m.statistics_filter_nature()}
          all={m.statistics_filter_all()}
          value={nature}
          options={natureOrder.map((value) => ({ value, name: natureInWords(value) }))}
        />
      </Filters>
      <p className="meta">
        {items.length === 0
          ? times.on < times.today
            ? m.statistics_none_yet()
            : m.statistics_none()
          : m.statistics_count({ count: items.length })}
      </p>
      {natureOrder.map((own) => (
        <NatureSection
          key={own}
          nature={own}
          statistics={items.filter((statistic) => statistic.nature === own)}
          sourcesOf={(statistic) => cited(known, [statistic.provenance])}
        />
      ))}
      <Sources
        sources={cited(
          known,
          items.map((statistic) => statistic.provenance),
        )}
      />
    </>
  )
}
