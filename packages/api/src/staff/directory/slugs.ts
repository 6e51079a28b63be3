import { Slug } from '@samordning/domain'
import { refuse } from '../../faults.ts'
import { hasPersonalNumber } from '../free-text.ts'

/** Whether an address name can be one: of something that has letters or digits, and that is nobody's number. @throws 400 */
export function checkSlug(slug: string): void {
  if (Slug.safeParse(slug).success && slug.length <= 100 && !hasPersonalNumber(slug)) return
  refuse('BAD_REQUEST', 'Not an address name', { reason: 'not-a-slug', fields: { slug: NOT_A_SLUG } })
}

/** @throws 409 `slug-taken`: an address stays with what it was given to */
export function refuseTaken(): never {
  refuse('CONFLICT', 'The address name is taken', { reason: 'slug-taken', fields: { slug: TAKEN } })
}

const NOT_A_SLUG = {
  sv: 'Adressnamnet får ha a–z, 0–9 och bindestreck, som lansstyrelsen-vasterbotten.',
  en: 'An address name has a–z, 0–9 and hyphens, like lansstyrelsen-vasterbotten.',
}
const TAKEN = {
  sv: 'Det finns redan något med det adressnamnet. Välj ett annat.',
  en: 'Something has that address name already. Choose another.',
}
