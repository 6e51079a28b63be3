import type { Arrangement } from '@samordning/domain'
import { localOf, textsOf, type Texts } from '../../directory/forms.ts'

/** What a report is called, by whom and of which day, as a form holds it. */
export type Facts = { title: Texts; summary: Texts; publishers: string[]; on: string }

export function factsIn({ title, summary, publishers, on }: Pick<Arrangement, keyof Facts>): Facts {
  return { title: textsOf(title), summary: textsOf(summary), publishers: [...publishers], on }
}

/** The same as the server takes it. */
export function factsOf({ title, summary, publishers, on }: Facts): Pick<Arrangement, keyof Facts> {
  return { title: localOf(title), summary: localOf(summary), publishers, on } as Pick<Arrangement, keyof Facts>
}
