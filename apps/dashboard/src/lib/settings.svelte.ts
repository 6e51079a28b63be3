import { keep, kept } from './kept.ts'

const KEY = 'single-keys'
let singleKeys = $state(kept(KEY) !== 'off')

/** Whether keys without Ctrl or Cmd do anything (WCAG 2.1.4 asks for a way to turn them off). */
export const settings = {
  get singleKeys(): boolean {
    return singleKeys
  },
  set singleKeys(on: boolean) {
    singleKeys = on
    keep(KEY, on ? null : 'off')
  },
}
