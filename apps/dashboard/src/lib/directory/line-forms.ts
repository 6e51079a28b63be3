import type { Audience, SupportLineTerms } from '@samordning/domain'
import { linesOf, localOf, localOrNull, orNull, textsOf, type Texts } from './forms.ts'
import { openingOf, ruleOf, type Opening } from './openings.ts'
import type { Picked } from './picked.ts'

export type LineForm = {
  name: Texts
  number: string
  printedAs: string
  audiences: string[]
  purpose: Texts
  hours: Texts
  openings: Opening[]
  cost: Texts
  fallbacks: string[]
}

export function lineForm(fact?: SupportLineTerms): LineForm {
  return {
    name: textsOf(fact?.name),
    number: fact?.number ?? '',
    printedAs: fact?.printedAs.join('\n') ?? '',
    audiences: [...(fact?.audiences ?? [])],
    purpose: textsOf(fact?.purpose),
    hours: textsOf(fact?.hours?.text),
    openings: fact?.hours?.rrules?.map(openingOf) ?? [],
    cost: textsOf(fact?.cost),
    fallbacks: [...(fact?.fallbacks ?? [])],
  }
}

export function lineSaid(form: LineForm) {
  const { name, number, printedAs, audiences, purpose, hours, openings, cost, fallbacks } = form
  const text = localOrNull(hours)
  return {
    name: localOf(name),
    number: orNull(number),
    printedAs: linesOf(printedAs),
    audiences: audiences as Audience[],
    purpose: localOf(purpose),
    hours: text && { text, rrules: openings.length === 0 ? null : openings.map(ruleOf) },
    cost: localOrNull(cost),
    fallbacks,
  }
}

/** A new line also has somebody who runs it, and a beginning. */
export type NewLineForm = LineForm & { owner: Picked; since: string }
