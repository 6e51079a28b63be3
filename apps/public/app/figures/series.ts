import { m } from '@samordning/messages'
import type { StatisticItem } from './figure-words.ts'

/** Statistics that are read side by side, though they come from different sources, and what to mind when doing so. */
export type Series = { id: string; name: () => string; note: () => string; slugs: readonly string[] }

const series: readonly Series[] = [
  {
    id: 'serie-kopt-sex',
    name: m.statistics_series_ever,
    note: m.statistics_series_ever_note,
    slugs: ['man-som-nagon-gang-kopt-sex-2014', 'man-som-nagon-gang-kopt-sex-2017'],
  },
  {
    id: 'serie-domda',
    name: m.statistics_series_sentenced,
    note: m.statistics_series_sentenced_note,
    slugs: ['domda-for-sexkop-1999-2009', 'domda-for-sexkop-2020'],
  },
  {
    id: 'serie-anmalda',
    name: m.statistics_series_reported,
    note: m.statistics_series_reported_note,
    slugs: ['anmalda-sexkop-2008-2010', 'anmalda-sexkop-2017-2018'],
  },
]

/** Either one statistic by itself, or several that make a series. */
export type Shown = { series: Series | null; statistics: StatisticItem[] }

/** Gathers series at the place of their first statistic; the rest keep their order. */
export function inSeries(items: readonly StatisticItem[]): Shown[] {
  const shown: Shown[] = []
  for (const item of items) {
    const own = series.find(({ slugs }) => slugs.includes(item.slug)) ?? null
    const begun = own && shown.find((group) => group.series === own)
    if (begun) begun.statistics.push(item)
    else shown.push({ series: own, statistics: [item] })
  }
  return shown
}
