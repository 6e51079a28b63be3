import * as z from 'zod'

/** The part of an address that names a thing: a-z, digits and single hyphens. Stable once published. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'is not an address name: use a-z, 0-9 and hyphens' })
export type Slug = z.infer<typeof Slug>

/** Makes an address name: å and ä become a, ö becomes o, é e; all else that is not a letter or digit, a hyphen. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
