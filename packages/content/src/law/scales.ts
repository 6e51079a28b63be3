import { childScales } from './scales-child.ts'
import { procuringScales } from './scales-procuring.ts'
import { purchaseScales } from './scales-purchase.ts'
import { exploitationScales, traffickingScales } from './scales-trafficking.ts'

/** Every penalty scale, one collection for each offence. */
export const scales = [purchaseScales, childScales, traffickingScales, exploitationScales, procuringScales]
