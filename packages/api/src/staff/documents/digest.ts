import { hash } from 'node:crypto'

/** What the Swedish that English was made from is known by. */
export function digest(text: string): string {
  return hash('sha256', text).slice(0, 16)
}
