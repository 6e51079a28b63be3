import type { Nature } from '@samordning/domain'
import type { CitedSource } from '../components/sources.tsx'
import { FigureBars } from './figure-bars.tsx'
import type { StatisticItem } from './figure-words.ts'
import { natureInWords } from './natures.tsx'
import { inSeries, type Series } from './series.ts'
import { StatisticEntry } from './statistic-entry.tsx'

type SourcesOf = (statistic: StatisticItem) => readonly CitedSource[]

/** All statistics that came about in the same way. */
export function NatureSection(props: { nature: Nature; statistics: readonly StatisticItem[]; sourcesOf: SourcesOf }) {
  const { nature, statistics, sourcesOf } = props
  if (statistics.length === 0) return null
  const id = `sort-${nature}`
  return (
    <section>
      <h2 id={id}>{natureInWords(nature)}</h2>
      <div className="statistics">
        {inSeries(statistics).map(({ series, statistics: own }) =>
          series && own.length > 1 ? (
            <SeriesOf key={series.id} series={series} statistics={own} sourcesOf={sourcesOf} />
          ) : (
            own.map((statistic) => (
              <StatisticEntry key={statistic.slug} statistic={statistic} sources={sourcesOf(statistic)} />
            ))
          ),
        )}
      </div>
    </section>
  )
}

type SeriesProps = { series: Series; statistics: readonly StatisticItem[]; sourcesOf: SourcesOf }

/** Several sources in one chart, what to mind, and then each of them by itself. */
function SeriesOf({ series, statistics, sourcesOf }: SeriesProps) {
  return (
    <section className="statistic whole">
      <h3 id={series.id}>{series.name()}</h3>
      <FigureBars caption={series.name()} of={statistics} />
      <p>{series.note()}</p>
      <div className="statistics">
        {statistics.map((statistic) => (
          <StatisticEntry key={statistic.slug} statistic={statistic} sources={sourcesOf(statistic)} isPartOfSeries />
        ))}
      </div>
    </section>
  )
}
