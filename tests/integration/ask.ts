import { createClient } from '@samordning/api/client'
import { inject } from 'vitest'

/** The typed client, on the running server. */
export const api = () => createClient(inject('origin'))

/** What a procedure answers on the wire. `message` is empty where it succeeds. */
export type Answer = { status: number; data: unknown; message: string; text: string }

/** Asks a procedure as a program without our types would: `ask('news.list', { limit: 3 })`. */
export async function ask(procedure: string, input?: unknown): Promise<Answer> {
  return askRaw(procedure, input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`)
}

/** Asks with what stands after the procedure's name as it is. */
export async function askRaw(procedure: string, rest: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(`${inject('origin')}/trpc/${procedure}${rest}`, init)
  const text = await response.text()
  const { result, error } = parsed(text) as { result?: { data: unknown }; error?: { message: string } }
  return { status: response.status, data: result?.data, message: error?.message ?? '', text }
}

type Item = { slug: string }
type Part = { items: Item[]; nextCursor: string | null }

/** Every item of a list, `limit` at a time, as far as the cursors lead. */
export async function walk(procedure: string, limit: number, filter: object = {}): Promise<Item[]> {
  const items: Item[] = []
  let cursor: string | null = null
  do {
    const answer = await ask(procedure, { ...filter, limit, ...(cursor !== null && { cursor }) })
    if (answer.status !== 200) throw new Error(`${procedure} answered ${answer.status}: ${answer.message}`)
    const part: Part = answer.data as Part
    if (part.items.length > limit)
      throw new Error(`${procedure} gave ${part.items.length} items where ${limit} were asked for`)
    items.push(...part.items)
    cursor = part.nextCursor
  } while (cursor !== null && items.length < 10_000)
  return items
}

function parsed(text: string): object {
  try {
    return Object(JSON.parse(text)) as object
  } catch {
    return {}
  }
}
