import { NONE, type Picked } from './picked.ts'

/** From which day something is so, or that it has never been otherwise; and where that comes from. As a form holds it. */
export type Dating = {
  how: 'from' | 'always'
  day: string
  /** None: it is what somebody says in the workspace. */
  source: Picked
  place: string
  /** That there are days on which nothing is said is meant. */
  acceptGap: boolean
}

/** Nothing said yet. */
export const UNDATED: Dating = { how: 'from', day: '', source: NONE, place: '', acceptGap: false }

/** What it comes from, as the server takes it. */
export function sourceOf({ source, place }: Dating): { key: string | null; place: string } {
  return { key: source.id === '' ? null : source.id, place }
}

/** What holds from a day, or has always been so. A day that is not filled in is left out: the server says so at the field. */
export function whenOf(dating: Dating) {
  const rest = { source: sourceOf(dating), acceptGap: dating.acceptGap }
  if (dating.how === 'always') return { corrects: true as const, ...rest }
  return dating.day === '' ? rest : { from: dating.day, ...rest }
}

/** What happens on a day. */
export function onDayOf(dating: Dating) {
  return { from: dating.day, source: sourceOf(dating) }
}
