/** What a key does. Where to go is an address; the rest is done by the page. */
export type Does = { go: string } | { act: 'palette' | 'help' | 'filter' | 'save' }

/** Keys pressed one after the other, as `KeyboardEvent.key` says them; `mod` is Ctrl, or Cmd on a Mac. */
export type Binding = { keys: readonly string[]; does: Does; says: KeyWords }
export type KeyWords =
  'palette' | 'help' | 'filter' | 'save' | 'waiting' | 'accounts' | 'outbox' | 'trail' | 'own' | 'texts'

/** The only place where a key is declared. `?` shows them. Esc closes what is open: the browser sees to that. */
export const KEYS: readonly Binding[] = [
  { keys: ['mod+k'], does: { act: 'palette' }, says: 'palette' },
  { keys: ['?'], does: { act: 'help' }, says: 'help' },
  { keys: ['/'], does: { act: 'filter' }, says: 'filter' },
  { keys: ['s'], does: { act: 'save' }, says: 'save' },
  { keys: ['g', 'h'], does: { go: '/' }, says: 'waiting' },
  { keys: ['g', 't'], does: { go: '/texter' }, says: 'texts' },
  { keys: ['g', 'o'], does: { go: '/konton' }, says: 'accounts' },
  { keys: ['g', 'u'], does: { go: '/utkorg' }, says: 'outbox' },
  { keys: ['g', 's'], does: { go: '/spar' }, says: 'trail' },
  { keys: ['g', 'm'], does: { go: '/mitt-konto' }, says: 'own' },
]

export type Pressed = { key: string; isMod: boolean; isTyping: boolean }

/**
 * What a key does after those that were pressed before it: something, nothing yet (more keys may follow), or nothing at all. While somebody
 * types, and where single keys are turned off (WCAG 2.1.4), only those with `mod` do anything.
 */
export function press(
  before: readonly string[],
  { key, isMod, isTyping }: Pressed,
  { singleKeys }: { singleKeys: boolean },
): { does: Does | null; before: readonly string[] } {
  const name = isMod ? `mod+${key.toLowerCase()}` : key
  if (!isMod && (isTyping || !singleKeys)) return { does: null, before: [] }
  for (const pressed of [[...before, name], [name]]) {
    const candidates = KEYS.filter(({ keys }) => pressed.every((one, index) => keys[index] === one))
    const whole = candidates.find(({ keys }) => keys.length === pressed.length)
    if (whole) return { does: whole.does, before: [] }
    if (candidates.length > 0) return { does: null, before: pressed }
  }
  return { does: null, before: [] }
}
