import type { Block, LocalText } from '@samordning/domain'

/** A list whose items are written in both languages. */
export function items(...texts: [LocalText, ...LocalText[]]): Block {
  return { type: 'list', items: texts }
}
