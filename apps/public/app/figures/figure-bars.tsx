import type { Figure } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Bars, type Bar } from '../components/bars.tsx'
import { inLocale } from '../components/text.tsx'
import { labelInWords, quantityInWords, type StatisticItem } from './figure-words.ts'

/** Figures of one unit as bars, which are their own table. */
export function FigureBars({ caption, of }: { caption: string; of: readonly StatisticItem[] }) {
  const unit = inLocale(of[0]!.unit)
  const figures = of.flatMap((statistic) => statistic.figures)
  return (
    <Bars
      caption={caption}
      names={{ label: m.statistics_names_label(), value: m.statistics_names_value({ unit }) }}
      bars={figures.map(barOf)}
    />
  )
}

/**
 * Whether figures may be drawn: several, each a number. What was merely said is never drawn like a count,
 * and two ways of giving the same sum are not two sums.
 */
export function isDrawn({ nature, figures }: StatisticItem): boolean {
  const isCounted = nature !== 'hearsay' && nature !== 'budget'
  return (
    isCounted &&
    figures.length > 1 &&
    figures.every(({ quantity }) => quantity.kind === 'exact' || quantity.kind === 'about')
  )
}

function barOf(figure: Figure): Bar {
  const { quantity, isPart, isDerived } = figure
  const text = quantityInWords(quantity)
  const label = labelInWords(figure)
  // A sum of several years beside single years would look like a fall.
  if (figure.on?.includes('/')) return { label: `${label} (${m.statistics_not_drawn()})`, value: 0, text }
  const value = quantity.kind === 'exact' || quantity.kind === 'about' ? quantity.value : 0
  return { label, value, text, isPale: isPart || isDerived || quantity.kind === 'about' }
}
