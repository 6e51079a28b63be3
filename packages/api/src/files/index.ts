export { inTurn } from './in-turn.ts'
export type { LinkedPdf } from './linked.ts'
export { findForReaders } from './public-file.ts'
export { variantsIn, type FileVariants, type Served } from './variants.ts'
