import { plainText, scaleOn, type LawReference } from '@samordning/domain'
import type { Placed, Problem } from '../check.ts'
import type { Kind, Row } from '../collection.ts'

/** Words that no text can use without taking a provision for granted. */
const WORDS_OF_LAW =
  /böter|fängelse|straff|lagför|åtala|brottsbalken|koppleri|människoexploatering|misstänkta fall|misstänks|köp av sexuell|sexköpsbrott|förbjuder sexköp|förbudet mot sexköp/iu

/** Kinds of texts that say which law they describe. */
const DESCRIBING: readonly Kind[] = ['news', 'reports', 'assignments', 'happenings', 'pages']

/** Texts that tell of a provision without saying which and as of when, and those that name one that is not known. */
export function describedLaw(placed: readonly Placed[]): Problem[] {
  const scales = placed.filter(({ kind }) => kind === 'scales').map(({ value }) => value as Row<'scales'>)
  return placed.flatMap(({ kind, file, row, value }) => {
    if (!DESCRIBING.includes(kind)) return []
    const { describes } = value as { describes: LawReference[] }
    const word = describes.length === 0 ? WORDS_OF_LAW.exec(swedishIn(value)) : null
    const unknown = describes.filter((about) => !scaleOn(scales, about, about.on))
    return [
      ...(word ? [`speaks of "${word[0]}" but does not say which law it describes, and as of when`] : []),
      ...unknown.map(
        ({ offence, degree, on }) => `describes ${offence} ${degree} on ${on}, which no scale is known for`,
      ),
    ].map((message) => ({ file, row, message }))
  })
}

function swedishIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const own = 'sv' in value ? plainText(String(value.sv)) : ''
  return [own, ...Object.values(value).map(swedishIn)].join('\n')
}
