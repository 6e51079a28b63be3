export { findForReaders } from './public-file.ts'
export { variantsIn, type FileVariants, type Served } from './variants.ts'
