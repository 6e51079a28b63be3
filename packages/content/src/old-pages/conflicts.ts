import { slugOf, type DocumentContent } from '@samordning/domain'
import { conflict, type PageRemark } from './remark.ts'

/** So much of two titles has to be alike, when one goes on after the other. */
const ALIKE = 24

/** What a draft disagrees with, or repeats: what is there already, and the drafts before it. */
export function conflictsOf(draft: DocumentContent, others: readonly DocumentContent[], line: number): PageRemark[] {
  const [date, title] = [dateOf(draft), titleOf(draft)]
  return others
    .filter(({ kind }) => kind === draft.kind)
    .flatMap((other) => {
      const name = `”${titleOf(other)}” (${other.value.slug})`
      const [day, isSameDay] = [dateOf(other), date !== null && dateOf(other) === date]
      if (isAlike(title, titleOf(other))) {
        return isSameDay
          ? [conflict(line, `Rubriken finns redan: ${name}.`, `The headline is there already: ${name}.`)]
          : [
              conflict(
                line,
                `Samma rubrik har en annan dag, ${day ?? 'ingen'}: ${name}.`,
                `The same headline has another day, ${day ?? 'none'}: ${name}.`,
              ),
            ]
      }
      return isSameDay && draft.kind === 'news'
        ? [conflict(line, `Samma dag finns redan: ${name}.`, `The same day is there already: ${name}.`)]
        : []
    })
}

function isAlike(one: string, other: string): boolean {
  const [short, long] = [slugOf(one), slugOf(other)].sort((a, b) => a.length - b.length) as [string, string]
  return short === long || (short.length >= ALIKE && long.startsWith(`${short}-`))
}

function titleOf({ kind, value }: DocumentContent): string {
  if (kind === 'news') return value.headline.sv
  return 'title' in value ? value.title.sv : value.slug
}

function dateOf({ kind, value }: DocumentContent): string | null {
  if (kind === 'news') return value.date
  return kind === 'happening' && value.kind === 'event' ? value.date : null
}
