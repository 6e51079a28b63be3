import * as z from 'zod'
import type { CalendarDate } from './calendar-date.ts'
import { FuzzyDate } from './fuzzy-date.ts'
import { LocalText } from './local-text.ts'
import { hasBegun } from './period.ts'
import { Provenance } from './provenance.ts'
import { Slug } from './slug.ts'

/** Two-digit county code of Statistics Sweden (SCB), e.g. "24". Leading zeros matter. */
export const CountyCode = z
  .string()
  .regex(/^\d{2}$/)
  .brand<'CountyCode'>()
export type CountyCode = z.infer<typeof CountyCode>

/** Four-digit municipality code of Statistics Sweden, e.g. "2480"; the first two digits are the county. */
export const MunicipalityCode = z
  .string()
  .regex(/^\d{4}$/)
  .brand<'MunicipalityCode'>()
export type MunicipalityCode = z.infer<typeof MunicipalityCode>

/** One of the 21 counties (län). */
export const County = z.object({
  code: CountyCode,
  slug: Slug,
  /** "Västerbottens län", "Västerbotten County". */
  name: LocalText,
  /** "Västerbotten": also what the address is made of. */
  shortName: z.string().min(1),
  /** The county letter of the old vehicle register, "AC". */
  letter: z.string().min(1).max(2),
  /** ISO 3166-2, "SE-AC". */
  iso: z.string(),
  /** NUTS level 3 (Eurostat), "SE331". */
  nuts3: z.string(),
  seat: z.string().min(1),
  /** The county administrative board, as an agency. */
  board: Slug,
  provenance: Provenance,
})
export type County = z.infer<typeof County>

/** One of the 290 municipalities (kommuner). */
export const Municipality = z.object({ code: MunicipalityCode, name: z.string().min(1), county: CountyCode })
export type Municipality = z.infer<typeof Municipality>

/** Something that happened to the division into counties, e.g. Skåne formed in 1997. */
export const CountyChange = z.object({
  text: LocalText,
  on: FuzzyDate.nullable(),
  counties: z.array(CountyCode),
  /** Whether the counties were formed by it, and were not there before. */
  isFormation: z.boolean().default(false),
  /** What the counties were called until then, when it is a change of name. */
  renamedFrom: z.object({ name: LocalText, shortName: z.string().min(1) }).optional(),
  provenance: Provenance,
})
export type CountyChange = z.infer<typeof CountyChange>

/** The change that a county came out of, for one that is younger than what is told of it. */
export function formationOf(county: CountyCode, changes: readonly CountyChange[]): CountyChange | undefined {
  return changes.find((change) => change.isFormation && change.counties.includes(county))
}

/** What a county was called on a day: the name it was about to lose, or the one of today. */
export function countyNameOn(
  { code, name, shortName }: Pick<County, 'code' | 'name' | 'shortName'>,
  changes: readonly CountyChange[],
  on: CalendarDate,
): Pick<County, 'name' | 'shortName'> {
  const toCome = changes.find(
    (change) => change.renamedFrom && change.counties.includes(code) && !hasBegun({ from: change.on }, on),
  )
  return toCome?.renamedFrom ?? { name, shortName }
}

/** The county that a municipality lies in. */
export function countyOf(municipality: MunicipalityCode): CountyCode {
  return CountyCode.parse(municipality.slice(0, 2))
}
