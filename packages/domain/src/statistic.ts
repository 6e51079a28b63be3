import * as z from 'zod'
import { FuzzyDate } from './fuzzy-date.ts'
import { LocalText } from './local-text.ts'
import { Provenance } from './provenance.ts'
import { Slug } from './slug.ts'

/** How a figure came about. A reader must never take hearsay for a count. */
export const Nature = z.enum(['survey', 'register', 'estimate', 'hearsay', 'budget', 'law', 'count'])
export type Nature = z.infer<typeof Nature>

/** A value as far as it is known. */
export const Quantity = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exact'), value: z.number() }),
  z.object({ kind: z.literal('about'), value: z.number() }),
  z.object({ kind: z.literal('more-than'), value: z.number() }),
  z.object({ kind: z.literal('range'), min: z.number(), max: z.number() }),
  /** The source gives only words: "thousands". */
  z.object({ kind: z.literal('words'), text: LocalText }),
])
export type Quantity = z.infer<typeof Quantity>

/** One figure of a statistic: for a year, or for a part of the whole. */
export const Figure = z.object({
  label: LocalText,
  /** When it was so; null when the label says all. */
  on: FuzzyDate.nullable(),
  quantity: Quantity,
  /** A part of the figure before it ("of which 22 children"), not to be added to it. */
  isPart: z.boolean(),
  /** Derived by the editors from other figures. */
  isDerived: z.boolean(),
})
export type Figure = z.infer<typeof Figure>

/** A measured or claimed figure (uppgift) with its unit, population, period and nature. */
export const Statistic = z.object({
  slug: Slug,
  measure: LocalText,
  figures: z.array(Figure).min(1),
  /** "personer", "procent", "miljoner kronor": the unit of every figure. */
  unit: LocalText,
  population: LocalText.nullable(),
  period: FuzzyDate.nullable(),
  nature: Nature,
  /** A report that it comes from. */
  report: Slug.nullable(),
  provenance: Provenance,
})
export type Statistic = z.infer<typeof Statistic>
