import type { Draft } from '../collection.ts'
import { words } from './blocks.ts'

export type Figure = Draft<'statistics'>['figures'][number]

/** An exact figure for the whole. */
export function exact(value: number, sv: string, en?: string): Figure {
  return { label: words(sv, en), on: null, quantity: { kind: 'exact', value }, isPart: false, isDerived: false }
}

/** "About" so many. */
export function about(value: number, sv: string, en?: string): Figure {
  return { ...exact(value, sv, en), quantity: { kind: 'about', value } }
}

/** A part of the figure before it. */
export function part(value: number, sv: string, en?: string): Figure {
  return { ...exact(value, sv, en), isPart: true }
}

/** An exact figure for a year, which is also its label. */
export function ofYear(year: string, value: number): Figure {
  return { ...exact(value, year, year), on: year }
}
