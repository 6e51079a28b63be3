import type { StaffOutputs } from '@samordning/api/staff-client'
import { isEqual, type EnglishMarks, type MergeConflict, type RichText } from '@samordning/domain'
import { ask } from '../ask.ts'
import { now } from '../days.ts'
import { faultOf, type Fault } from '../fault.ts'
import { server } from '../staff.ts'
import { chosen, isNothing, patched, patchOf, together, translated, type Side, type Value } from './patch.ts'
import { keepUnsaved, type Unsaved } from './unsaved.ts'

export type Read = StaffOutputs['documents']['get']
export type Address = Pick<Read, 'kind' | 'slug'>

/** Two have written in the same place: what both began from, and what the other made of it, with who they are. */
export type Clashing = { was: Value; theirs: Value; number: number; by: string | null }

/** Milliseconds from the last key until it is saved; and until it is tried again without contact. */
const PAUSE = 2000
const AGAIN = 5000

/**
 * A text while somebody writes in it. What they write is kept on this computer at once, and saved when they pause, one request at a time;
 * what others save meanwhile is taken over where it doesn't meet, and shown beside where it does.
 */
export class Editing {
  /** The text as it is, with what is not yet saved. */
  value = $state.raw({} as Value)
  english = $state.raw<EnglishMarks>({})
  phase = $state<'saved' | 'waiting' | 'sending' | 'failed'>('saved')
  savedAt = $state<string | null>(null)
  fault = $state.raw<Fault | null>(null)
  clash = $state.raw<Clashing | null>(null)
  /** Raised when what others wrote has to come into fields that are already on screen: they are made anew. */
  generation = $state(0)
  number = $state(0)
  readonly #address: Address
  #base: Value
  /** What the fields and the editor hold. */
  #shown: Value
  #confirmed = $state.raw<readonly string[]>([])
  #waiting: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | null = null

  constructor(read: Read, before: { unsaved: Unsaved; base: Value } | null = null) {
    const { kind, slug, content, english, revision } = read
    this.#address = { kind, slug }
    this.english = english
    this.number = before?.unsaved.base ?? revision.number
    this.#base = before?.base ?? content.value
    this.value = this.#shown = before ? patched(this.#base, before.unsaved) : content.value
    if (before) {
      this.#confirmed = before.unsaved.confirmed
      this.#wait(0)
    }
  }

  /** Pieces of English that somebody has found to still hold, and that are not yet saved. */
  get confirmed(): readonly string[] {
    return this.#confirmed
  }

  /** Where both wrote, as the text is now. */
  get conflicts(): readonly MergeConflict[] {
    if (!this.clash) return []
    const both = together(this.clash.was, { mine: this.value, theirs: this.clash.theirs })
    return 'conflicts' in both ? both.conflicts : []
  }

  get isClean(): boolean {
    return this.#confirmed.length === 0 && isNothing(patchOf(this.#base, this.value))
  }

  /** Fields of the text as somebody has just filled them in. */
  fill(fields: Partial<Record<string, unknown>>): void {
    this.#edit({ ...this.#shown, ...fields } as Value)
  }

  /** The body as the editor tells it. */
  write(body: RichText): void {
    this.#edit({ ...this.#shown, body })
  }

  /** The English of a piece; null takes it away. */
  translate(path: string, en: string | null): void {
    this.#edit(translated(this.#shown, path, en))
  }

  /** Says that the English of a piece holds, though its Swedish was changed. */
  stillRight(path: string): void {
    this.#confirmed = [...this.#confirmed, path]
    this.#touched()
  }

  /** What somebody else has saved. */
  hear({ content, english, revision }: Read): void {
    if (revision.number <= this.number || this.clash || this.#sending) return
    if (!this.isClean) return void this.save()
    this.#stand(revision.number, content.value)
    this.english = english
    this.value = content.value
  }

  /** Lets fields and editor hold what the text is: when nobody's cursor is in them. */
  renew(): void {
    if (this.#shown === this.value) return
    if (!isEqual(this.#shown, this.value)) this.generation += 1
    this.#shown = this.value
  }

  /** Saves at once what is not yet saved. Settles when it is, or when it can't be: see `phase`. */
  async save(): Promise<void> {
    clearTimeout(this.#waiting)
    this.#waiting = undefined
    while (this.#sending) await this.#sending
    if (this.clash) return
    if (this.isClean) return void this.#allSaved()
    this.#sending = this.#send().finally(() => (this.#sending = null))
    await this.#sending
    if (this.phase === 'saved' && !this.isClean) this.#wait(PAUSE)
  }

  /** Goes on with what was chosen where two had written. */
  async settle(choices: ReadonlyMap<string, Side>): Promise<void> {
    if (!this.clash) return
    const { was, theirs, number } = this.clash
    this.value = chosen(was, { mine: this.value, theirs }, choices)
    this.#stand(number, theirs)
    this.clash = null
    this.renew()
    this.#keep()
    await this.save()
  }

  /** Stops waiting; what is not saved is kept. */
  stop(): void {
    clearTimeout(this.#waiting)
  }

  #edit(next: Value): void {
    const isAlone = this.#shown === this.value
    const was = this.#shown
    this.#shown = next
    if (isAlone) this.value = next
    else {
      const both = together(was, { mine: next, theirs: this.value })
      if ('value' in both) this.value = both.value
      else {
        this.clash = { was, theirs: this.value, number: this.number, by: null }
        this.value = next
      }
    }
    this.#touched()
  }

  #touched(): void {
    this.#keep()
    if (this.phase !== 'failed') this.phase = 'waiting'
    this.#wait(PAUSE)
  }

  #wait(pause: number): void {
    clearTimeout(this.#waiting)
    if (this.phase === 'saved') this.phase = 'waiting'
    this.#waiting = setTimeout(() => void this.save(), pause)
  }

  #keep(): void {
    keepUnsaved(this.#address, this.isClean ? null : this.#unsaved())
  }

  #unsaved(): Unsaved {
    return { ...patchOf(this.#base, this.value), base: this.number, confirmed: [...this.#confirmed] }
  }

  #stand(number: number, base: Value): void {
    this.number = number
    this.#base = base
  }

  #allSaved(): void {
    ;[this.phase, this.fault] = ['saved', null]
    this.#keep()
  }

  async #send(): Promise<void> {
    const [sent, patch] = [{ value: this.value, confirmed: this.#confirmed }, this.#unsaved()]
    this.phase = 'sending'
    try {
      const { number, english, merged } = await ask(() =>
        server.documents.save.mutate({ ...this.#address, ...patch } as never),
      )
      this.english = english
      this.#confirmed = this.#confirmed.filter((path) => !sent.confirmed.includes(path))
      this.#take(number, sent.value, (merged?.value as Value | undefined) ?? sent.value)
      this.savedAt = now()
      this.#allSaved()
    } catch (error) {
      this.#failed(faultOf(error))
    }
  }

  /** What was saved, with others' words in it, and what was written since it was sent. */
  #take(number: number, sent: Value, saved: Value): void {
    const isOther = saved !== sent
    const both = together(sent, { mine: this.value, theirs: saved })
    if ('value' in both) {
      this.#stand(number, saved)
      if (isOther) this.value = both.value
    } else this.clash = { was: sent, theirs: saved, number, by: null }
  }

  #failed(fault: Fault): void {
    const { reason, current } = fault
    if (reason === 'conflict') {
      const { by, revision, theirs } = current as { by: string | null; revision: number; theirs: { value: Value } }
      this.clash = { was: this.#base, theirs: theirs.value, number: revision, by }
    }
    ;[this.phase, this.fault] = ['failed', fault]
    if (reason === 'no-contact') this.#wait(AGAIN)
  }
}
