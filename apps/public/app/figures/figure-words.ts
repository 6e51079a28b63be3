import type { Api } from '@samordning/api'
import type { Figure, FuzzyDate, Quantity } from '@samordning/domain'
import { m } from '@samordning/messages'
import { fuzzyInWords } from '../components/date-words.ts'
import { inLocale } from '../components/text.tsx'
import { currentLocale } from '../locale.ts'

export type StatisticItem = Awaited<ReturnType<Api['statistics']['list']>>['items'][number]

const formats = { sv: new Intl.NumberFormat('sv-SE'), en: new Intl.NumberFormat('en-GB') }

/** "7,5", "omkring 1 200", "400–600", "tusentals": a value with no more precision than it has. */
export function quantityInWords(quantity: Quantity): string {
  const format = (value: number) => formats[currentLocale()].format(value)
  switch (quantity.kind) {
    case 'exact':
      return format(quantity.value)
    case 'about':
      return m.statistics_value_about({ value: format(quantity.value) })
    case 'more-than':
      return m.statistics_value_more({ value: format(quantity.value) })
    case 'range':
      return m.statistics_value_range({ min: format(quantity.min), max: format(quantity.max) })
    case 'words':
      return inLocale(quantity.text)
  }
}

/** What a figure is of: a part says "därav", a derived one that we worked it out. */
export function labelInWords({ label, isPart, isDerived, quantity }: Figure): string {
  const words = isPart ? m.statistics_label_part({ label: inLocale(label) }) : inLocale(label)
  if (isDerived) return m.statistics_label_derived({ label: words })
  return quantity.kind === 'about' ? m.statistics_label_about({ label: words }) : words
}

/** "2014", "2008–2010": the years that a statistic is about. */
export function yearsInWords(period: FuzzyDate): string {
  const years = /^(\d{4})\/(\d{4})$/.exec(period)
  return years ? `${years[1]}–${years[2]}` : fuzzyInWords(period)
}
