import { now } from './days.ts'
import { keyOf, readDraft, writeDraft, type DraftOf } from './drafts.ts'
import { keep, kept } from './kept.ts'
import { session } from './session.svelte.ts'

type Options<T> = {
  /** Names the form and the thing: 'agency/polisen/name'. */
  form: string
  /** What the form holds when nothing has been written. */
  initial: T
  /** The version of the thing that the form is filled from. */
  madeFrom?: string
}

/**
 * A form that is kept as it is typed, on this computer, for this account: it survives a reload and a lost connection. Bind the fields to
 * `value`; call `clear` when it has been saved. Make it while a component is made. No secrets: those are never kept.
 */
export class DraftForm<T extends Record<string, unknown>> {
  value: T
  /** When what is in the form was written, if it comes from before; null for a form that begins afresh. */
  keptSince = $state<string | null>(null)
  /** Whether the thing has changed since it was written. */
  isStale = $state(false)
  readonly #initial: T
  readonly #of: DraftOf
  readonly #madeFrom: string

  constructor({ form, initial, madeFrom = '' }: Options<T>) {
    this.#of = { account: session.current?.account.id ?? '', form }
    this.#initial = initial
    this.#madeFrom = madeFrom
    const before = readDraft(kept(keyOf(this.#of)), initial)
    this.value = $state(structuredClone(before?.value ?? initial))
    this.keptSince = before?.at ?? null
    this.isStale = before !== null && before.madeFrom !== madeFrom
    $effect(() => this.#keep($state.snapshot(this.value) as T))
  }

  /** Throws away what was written. */
  discard(): void {
    Object.assign(this.value, structuredClone(this.#initial))
    this.clear()
  }

  /** Nothing is left to keep: it has been saved. */
  clear(): void {
    keep(keyOf(this.#of), null)
    this.keptSince = null
    this.isStale = false
  }

  /** Goes on with what was written. */
  goOn(): void {
    this.keptSince = null
  }

  #keep(value: T): void {
    const isUntouched = JSON.stringify(value) === JSON.stringify(this.#initial)
    const draft = { value, madeFrom: this.#madeFrom, at: now() }
    keep(keyOf(this.#of), isUntouched ? null : writeDraft(draft))
  }
}
