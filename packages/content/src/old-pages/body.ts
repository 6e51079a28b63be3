import type { Block } from '@samordning/domain'
import { heading, list, paragraph } from '../library/blocks.ts'
import { uncertain, type Line, type PageRemark } from './remark.ts'

const BULLET = /^\s*[•·*-]\s+/
const LONGEST_HEADING = 60
const POINTS_ELSEWHERE = /\blänk|\bklicka\b|\bladda ner\b|\bläs mer\b/i
const WEB_ADDRESS = /\bhttps?:\/\/\S+/i

/** Lines that stand together, without an empty one between; but for the items of a list, which old pages set apart. */
export function paragraphsIn(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]]
  for (const line of lines) {
    if (line.text.trim() === '') groups.push([])
    else groups.at(-1)!.push({ ...line, text: line.text.trim() })
  }
  return groups.filter((group) => group.length > 0).reduce<Line[][]>(joinItems, [])
}

function joinItems(groups: Line[][], group: Line[]): Line[][] {
  const before = groups.at(-1)
  if (before && [...before, ...group].every(({ text }) => BULLET.test(text))) before.push(...group)
  else groups.push(group)
  return groups
}

/** The blocks that lines seem to be. That a short line is a heading is a guess, and said. */
export function bodyOf(groups: readonly Line[][]): { body: Block[]; remarks: PageRemark[] } {
  const remarks: PageRemark[] = []
  const body = groups.flatMap((group, index) => {
    const [first, ...rest] = group as [Line, ...Line[]]
    if (group.every(({ text }) => BULLET.test(text)))
      return [list(...group.map(({ text }) => text.replace(BULLET, '')))]
    if (first.text.endsWith(':') && rest.length > 1)
      return [paragraph(first.text), list(...rest.map(({ text }) => text.replace(BULLET, '')))]
    if (rest.length > 0 || index === groups.length - 1 || !isLikeHeading(first.text))
      return group.map(({ text }) => paragraph(text))
    remarks.push(
      uncertain(first.number, `”${first.text}” togs för en rubrik.`, `"${first.text}" was taken for a heading.`),
    )
    return [heading(2, first.text)]
  })
  return { body, remarks }
}

function isLikeHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    /^\p{Lu}/u.test(text) &&
    !/:|[.!?;,…”"\]]$/.test(text) &&
    !POINTS_ELSEWHERE.test(text)
  )
}

/** Links that the text speaks of: their addresses are lost, or have to be tried. */
export function linksToLookUp(lines: readonly Line[]): PageRemark[] {
  return lines.flatMap(({ number, text }) => {
    if (WEB_ADDRESS.test(text))
      return [
        uncertain(
          number,
          'Här står en webbadress. Pröva om den leder rätt.',
          'There is a web address here. Try whether it leads right.',
        ),
      ]
    if (POINTS_ELSEWHERE.test(text))
      return [
        uncertain(
          number,
          'Texten hänvisar till en länk som inte följde med.',
          'The text points to a link that did not come along.',
        ),
      ]
    return []
  })
}
