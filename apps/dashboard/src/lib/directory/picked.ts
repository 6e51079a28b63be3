/** Something chosen by its name: what it is known by, and the name that was chosen. */
export type Picked = { id: string; name: string }

export const NONE: Picked = { id: '', name: '' }

/** What it is known by; null where nothing is chosen. */
export function idOf({ id }: Picked): string | null {
  return id === '' ? null : id
}
