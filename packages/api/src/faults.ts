import { DomainError, type LocalText, type Tombstone } from '@samordning/domain'
import { TRPCError } from '@trpc/server'
import { z } from 'zod'

/** What a refusal tells the caller besides its sentence. */
export type Told = {
  /** Stable: interfaces choose their words by it. */
  reason?: string
  /** What is wrong with which field, in words for the person who filled it in. */
  fields?: Record<string, LocalText>
  /** Why, in words for the person who tried. */
  words?: LocalText
  /** The newest version, where the caller's was not. */
  current?: unknown
  /** Seconds until it may be tried again. */
  wait?: number
  /** What stands where a text was. */
  withdrawn?: Tombstone
}

/** Carries what a refusal tells through tRPC. */
class Refusal extends Error {
  override name = 'Refusal'
  readonly told: Told

  constructor(message: string, told: Told) {
    super(message)
    this.told = told
  }
}

/** Refuses, with a sentence for a developer and a reason that interfaces go by. */
export function refuse(code: TRPCError['code'], message: string, told: Told & { reason: string }): never {
  throw new TRPCError({ code, message, cause: new Refusal(message, told) })
}

/** Why it was refused, where we did it ourselves. */
export function reasonOf({ cause }: TRPCError): string | undefined {
  return cause instanceof Refusal ? cause.told.reason : undefined
}

type Shape = { message: string; data: object }

/** The one place where an error becomes what the caller sees. The visitor of an unexpected fault learns nothing of what is inside; the log has it all. */
export function toldOf<S extends Shape>(shape: S, error: TRPCError): S & { data: Told } {
  const { cause } = error
  if (error.code === 'INTERNAL_SERVER_ERROR') return { ...shape, message: 'Something went wrong on our side' }
  if (cause instanceof z.ZodError) return { ...shape, message: sentenceOf(cause) }
  if (cause instanceof SyntaxError) return { ...shape, message: `input: is not JSON: ${cause.message}` }
  if (cause instanceof DomainError) return { ...shape, data: { ...shape.data, reason: cause.code } }
  if (cause instanceof Refusal) return { ...shape, data: { ...shape.data, ...cause.told } }
  return shape
}

/** One sentence for a developer: which field, and what is wrong with it. */
export function sentenceOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`).join('; ')
}
