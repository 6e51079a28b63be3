const PREFIX = 'samordning:'

/** What this browser keeps for us. @NOTE A browser may refuse to keep anything: then each visit starts afresh, and nothing breaks. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

/** Keeps a text, or removes it when it is null. */
export function keep(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PREFIX + key)
    else localStorage.setItem(PREFIX + key, text)
  } catch {
    // Full, or switched off.
  }
}

/** Removes all that is kept under keys that begin so. */
export function forget(beginning: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX + beginning)) localStorage.removeItem(key)
  } catch {
    // Switched off: nothing is there.
  }
}
