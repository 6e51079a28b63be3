import { parse, type HTMLElement } from 'node-html-parser'
import { expect, inject } from 'vitest'

/** What a page of the running server says: its `<main>`. */
export async function pageAt(path: string, status = 200): Promise<HTMLElement> {
  const response = await fetch(inject('origin') + path)
  expect(response.status, path).toBe(status)
  return parse(await response.text()).querySelector('main')!
}

/** The text of an element, on one line. */
export const words = (element: HTMLElement | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
