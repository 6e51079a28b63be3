import type { Api } from '@samordning/api'

/** What the law said of one degree of an offence on a day, with what came before and after. */
export type Answer = Awaited<ReturnType<Api['legislation']['onDate']>>['offences'][number]

export type Before = NonNullable<Answer['before']>
export type After = NonNullable<Answer['after']>

/** A scale as it is shown. */
export type Scale = After['scale']

export type Changes = After['changes']

/** A degree that the law had on the day, or has at another time. */
export function isWorthSaying({ degree, state, before, after }: Answer): boolean {
  return degree === 'normal' || state === 'offence' || before !== null || after !== null
}
