export { findForReaders } from './public-file.ts'
export { inTurn } from './in-turn.ts'
export { variantsIn, type FileVariants, type Served } from './variants.ts'
