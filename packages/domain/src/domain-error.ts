/** What rule was broken. Stable: interfaces choose their words by it. */
export type DomainErrorCode = 'not-a-calendar-date' | 'not-a-fuzzy-date' | 'dates-out-of-order'

/** A rule of the domain was broken by the values given; never thrown for something that is merely missing. */
export class DomainError extends Error {
  override name = 'DomainError'
  readonly code: DomainErrorCode

  constructor(code: DomainErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
