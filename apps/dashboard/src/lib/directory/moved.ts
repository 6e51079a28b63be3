import type { LocalText } from '@samordning/domain'
import { m } from '@samordning/messages'
import { inLanguage } from '../fault.ts'
import { language } from '../language.svelte.ts'

/** What an ending answers: which purposes function addresses have taken over. */
export type Movings = { moved: readonly { agency: string; purpose: LocalText; to: string }[] }

export function sayMoved({ moved }: Movings): string[] {
  return moved.map(({ purpose, to }) => m.directory_moved({ purpose: inLanguage(purpose, language.current), to }))
}
