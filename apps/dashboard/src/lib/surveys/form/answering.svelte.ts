import { isEqual, type AnswerContent } from '@samordning/domain'
import { ask } from '../../ask.ts'
import { now } from '../../days.ts'
import { keyOf, readDraft, writeDraft } from '../../drafts.ts'
import { faultOf, type Fault } from '../../fault.ts'
import { keep, kept } from '../../kept.ts'
import { session } from '../../session.svelte.ts'
import { server } from '../../staff.ts'
import type { Of, Question } from './acting.ts'
import { contentOf, fieldsOf, type Fields } from './fields.ts'

/** What somebody else saved while this was written. */
export type Theirs = { revision: number; content: AnswerContent; by: string | null }

/** Milliseconds from the last key until it is saved; and until it is tried again without contact. */
const PAUSE = 1500
const AGAIN = 3000

/** One answer while somebody gives it: kept on this computer at once, saved when they pause, one request at a time. */
export class Answering {
  fields: Fields
  phase = $state<'saved' | 'waiting' | 'sending' | 'failed'>('saved')
  savedAt = $state<string | null>(null)
  fault = $state.raw<Fault | null>(null)
  theirs = $state.raw<Theirs | null>(null)
  /** Whether the fields are shown: for an answer that is being written. */
  isOpen = $state(false)
  /** Whether somebody has asked to answer anew what was answered in one act. */
  isChanging = $state(false)
  question: Question
  readonly #of: Of
  readonly #key: string
  #base: number
  #saved = $state.raw<AnswerContent | null>(null)
  #waiting: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | null = null

  constructor(of: Of, question: Question) {
    this.#of = of
    this.question = $state.raw(question)
    const { round, group, agency } = of
    const form = `survey/${round}/${group}/${agency}/${question.question}`
    this.#key = keyOf({ account: session.current?.account.id ?? '', form })
    this.#saved = question.latest?.content ?? null
    this.#base = question.latest?.revision ?? 0
    const before = readDraft(kept(this.#key), fieldsOf(null))
    this.fields = $state(before?.value ?? fieldsOf(this.#saved))
    this.isOpen = this.fields.is === 'answer' && this.fields.sv !== '' && this.fields.relation !== 'still-true'
    if (!before) return
    this.isOpen = this.fields.is === 'answer'
    this.#base = Number(before.madeFrom)
    this.#wait(0)
  }

  /** What is answered now, saved or not; null where nothing is. */
  get content(): AnswerContent | null {
    return this.#read(this.fields)
  }

  /** Answered in one act, and left at that: what was said stands in place of the acts. */
  get isSettled(): boolean {
    return this.content !== null && !this.isOpen && !this.isChanging
  }

  get isClean(): boolean {
    return isEqual(this.content, this.#read(fieldsOf(this.#saved)))
  }

  /** Answers in one act: confirmed, withdrawn, or left blank. */
  async answer(content: AnswerContent): Promise<void> {
    this.fill(content)
    ;[this.isOpen, this.isChanging] = [false, false]
    await this.save()
  }

  /** Puts an answer into the fields, to be written on. */
  fill(content: AnswerContent | null): void {
    Object.assign(this.fields, fieldsOf(content))
    this.isOpen = true
    this.touched()
  }

  /** Something was written in the fields. */
  touched(): void {
    this.#keep()
    if (this.isClean) return
    if (this.phase !== 'failed') this.phase = 'waiting'
    this.#wait(PAUSE)
  }

  /** What the server has now: taken over where nothing here is unsaved, otherwise set beside it. */
  hear(question: Question): void {
    this.question = question
    const { latest } = question
    if (!latest || latest.revision <= this.#base || this.#sending || this.theirs) return
    if (!this.isClean) return void this.save()
    this.#take(latest)
  }

  /** Saves at once what is not yet saved. Settles when it is, or when it can't be: see `phase`. */
  async save(): Promise<void> {
    clearTimeout(this.#waiting)
    while (this.#sending) await this.#sending
    if (this.theirs) return
    const content = this.content
    if (content === null) return void (this.phase = this.isClean ? 'saved' : 'waiting')
    if (this.isClean) return this.#allSaved()
    this.#sending = this.#send(content).finally(() => (this.#sending = null))
    await this.#sending
    if (this.phase === 'saved' && !this.isClean) this.touched()
  }

  /** Goes on with one of the two where two had written. The other stays in the history. */
  async settle(side: 'mine' | 'theirs'): Promise<void> {
    const theirs = this.theirs
    if (!theirs) return
    this.theirs = null
    if (side === 'theirs') this.#take(theirs)
    else {
      ;[this.#base, this.#saved] = [theirs.revision, theirs.content]
      await this.save()
    }
  }

  stop(): void {
    clearTimeout(this.#waiting)
  }

  #read(fields: Fields): AnswerContent | null {
    return contentOf(fields, this.question.part, this.question.before?.content ?? null)
  }

  #take({ revision, content }: { revision: number; content: AnswerContent }): void {
    ;[this.#base, this.#saved] = [revision, content]
    Object.assign(this.fields, fieldsOf(content))
    this.isOpen = content.is === 'answer' && content.relation !== 'still-true'
    this.isChanging = false
    this.#allSaved()
  }

  #wait(pause: number): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => void this.save(), pause)
  }

  #keep(): void {
    const draft = { value: $state.snapshot(this.fields) as Fields, madeFrom: String(this.#base), at: now() }
    keep(this.#key, this.isClean ? null : writeDraft(draft))
  }

  #allSaved(): void {
    ;[this.phase, this.fault] = ['saved', null]
    this.#keep()
  }

  async #send(content: AnswerContent): Promise<void> {
    this.phase = 'sending'
    const sending = { ...this.#of, question: this.question.question, base: this.#base, content }
    try {
      const { revision } = await ask(() => server.surveys.save.mutate(sending as never))
      ;[this.#base, this.#saved, this.savedAt] = [revision, content, now()]
      this.#allSaved()
    } catch (error) {
      const fault = faultOf(error)
      if (fault.reason === 'not-latest') this.theirs = fault.current as Theirs
      ;[this.phase, this.fault] = ['failed', fault]
      this.#keep()
      if (fault.reason === 'no-contact') this.#wait(AGAIN)
    }
  }
}
