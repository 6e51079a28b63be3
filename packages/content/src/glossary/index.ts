import { traffickingTerms } from './terms-offences.ts'
import { purchaseTerms } from './terms-purchase.ts'
import { workTerms } from './terms-work.ts'

/** What the words of the field mean here. */
export const glossary = [traffickingTerms, purchaseTerms, workTerms]
