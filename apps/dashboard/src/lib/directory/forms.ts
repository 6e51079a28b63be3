import type { LocalText } from '@samordning/domain'
import { goto } from '$app/navigation'
import { page } from '$app/state'

/** A text in two languages as a form holds it: '' where there is none. */
export type Texts = { sv: string; en: string }

export function textsOf(text: LocalText | null | undefined): Texts {
  return { sv: text?.sv ?? '', en: text?.en ?? '' }
}

/** The same as the server takes it. */
export function localOf({ sv, en }: Texts): { sv: string; en?: string } {
  return en.trim() === '' ? { sv } : { sv, en }
}

/** Null where nothing is written. */
export function localOrNull(texts: Texts): { sv: string; en?: string } | null {
  return texts.sv.trim() === '' && texts.en.trim() === '' ? null : localOf(texts)
}

/** One thing a line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

const FORM = 'form'

/** Which form is open, as the address says it: 'rename', or 'names:12' for the fact with that number. */
export function openForm(): { name: string; id: number } | null {
  const [name, id] = page.url.searchParams.get(FORM)?.split(':') ?? []
  return name === undefined ? null : { name, id: Number(id ?? 0) }
}

/** Where a form is: the page that one is on, with the form open. A reload opens it again. */
export function formAt(name: string, id?: number): string {
  const wanted = new URLSearchParams(page.url.searchParams.toString())
  wanted.set(FORM, id === undefined ? name : `${name}:${id}`)
  return `?${wanted}`
}

export async function closeForm(): Promise<void> {
  const rest = new URLSearchParams(page.url.searchParams.toString())
  rest.delete(FORM)
  await goto(`?${rest}`, { replace: true, reset: false })
}
