import { getContext, setContext } from 'svelte'
import { faultOf, inLanguage, sentenceOf, type Fault } from '../fault.ts'
import { language } from '../language.svelte.ts'

const KEY = Symbol('submission')

/** A form on its way to the server: whether it is being sent, and what was wrong with it. */
export class Submission {
  isSending = $state(false)
  fault = $state.raw<Fault | null>(null)
  readonly #id: string

  constructor(id: string) {
    this.#id = id
  }

  /** Sends it once, however often the button is pressed. Tells whether that went well. */
  async send(work: () => Promise<unknown>): Promise<boolean> {
    if (this.isSending) return false
    this.isSending = true
    try {
      await work()
      this.fault = null
      return true
    } catch (error) {
      this.fault = faultOf(error)
      return false
    } finally {
      this.isSending = false
    }
  }

  idOf(name: string): string {
    return `${this.#id}-${name}`
  }

  /** What is wrong with a field, or with a part of it ("grants.0.group"). */
  sayField(name: string): string | undefined {
    const fields = this.fault?.fields ?? {}
    const key = Object.keys(fields).find((one) => one === name || one.startsWith(`${name}.`))
    return key === undefined ? undefined : inLanguage(fields[key]!, language.current)
  }

  get sentence(): string {
    return this.fault ? sentenceOf(this.fault) : ''
  }
}

/** Makes a submission that the fields inside find by themselves. */
export function newSubmission(id: string): Submission {
  return setContext(KEY, new Submission(id))
}

export function submissionAround(): Submission | undefined {
  return getContext<Submission | undefined>(KEY)
}
