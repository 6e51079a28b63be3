/** What somebody was writing, and which version of the thing it was made from. */
export type Draft<T> = { value: T; madeFrom: string; at: string }

/** A form of an account: `{ account: 'x', form: 'agency/polisen/name' }`. */
export type DraftOf = { account: string; form: string }

export function keyOf({ account, form }: DraftOf): string {
  return `draft:${account}:${form}`
}

export function writeDraft<T>(draft: Draft<T>): string {
  return JSON.stringify(draft)
}

/** The draft that was kept, when its value still has the fields that the form has now; otherwise nothing. */
export function readDraft<T extends object>(text: string | null, form: T): Draft<T> | null {
  if (text === null) return null
  try {
    const { value, madeFrom, at } = JSON.parse(text) as Partial<Draft<T>>
    const isWhole = value !== undefined && Object.keys(form).every((field) => field in value)
    return isWhole && typeof madeFrom === 'string' && typeof at === 'string' ? { value, madeFrom, at } : null
  } catch {
    return null
  }
}
